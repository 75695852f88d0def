export interface LoopQuestion {
  readonly name: string;
  /** Does every transfer touch one account? */
  readonly isHot: boolean;
  readonly clients: number;
  readonly durationMs: number;
}

export interface LoopAnswer {
  readonly done: number;
  readonly elapsedMs: number;
  /** Transfers found in the database afterwards. */
  readonly stored: number;
}

/** Each client makes one transfer after the other until the time is over; all of them are waited for. */
export async function inClosedLoop(
  clients: number,
  durationMs: number,
  transfer: (n: number) => Promise<void>,
): Promise<Pick<LoopAnswer, 'done' | 'elapsedMs'>> {
  const startedAt = performance.now();
  let next = 0;
  let done = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - startedAt < durationMs) {
      next += 1;
      await transfer(next);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { done, elapsedMs: performance.now() - startedAt };
}
