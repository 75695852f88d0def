/** One of the two things compared; `run` does one measured run and returns what it measured. */
export interface Side<R> {
  readonly name: string;
  run(round: number): Promise<R>;
}

/** What the measured rounds of both sides gave, in the order of the rounds. */
export interface Rounds<R> {
  readonly baseline: readonly R[];
  readonly ours: readonly R[];
}

/**
 * Runs baseline and ours in turn, so that a slow minute of the machine meets both; who goes first alternates. Round 0
 * warms both up and is thrown away.
 */
export async function interleave<R>(
  baseline: Side<R>,
  ours: Side<R>,
  repeats: number,
  afterRun: (side: string, round: number, result: R) => void,
): Promise<Rounds<R>> {
  const results = { baseline: [] as R[], ours: [] as R[] };
  for (let round = 0; round <= repeats; round += 1) {
    const order = round % 2 === 0 ? (['baseline', 'ours'] as const) : (['ours', 'baseline'] as const);
    for (const role of order) {
      const side = role === 'baseline' ? baseline : ours;
      const result = await side.run(round);
      afterRun(side.name, round, result);
      if (round > 0) results[role].push(result);
    }
  }
  return results;
}
