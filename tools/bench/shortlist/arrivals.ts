import { setTimeout as delay } from 'node:timers/promises';

/** When each chain was started, by its id; milliseconds of this process's clock. */
export type Starts = Map<string, number>;

/**
 * Starts one chain for each id at a fixed rate, whether or not earlier ones have ended (open loop), and waits until
 * every start was answered. A late timer is made up for, so that the rate holds.
 */
export async function startAtRate(
  ids: readonly string[],
  perSecond: number,
  start: (id: string) => Promise<void>,
): Promise<Starts> {
  const starts: Starts = new Map();
  const begunAt = performance.now();
  const answers = [];
  for (const [index, id] of ids.entries()) {
    const wait = begunAt + (index * 1_000) / perSecond - performance.now();
    if (wait > 0) await delay(wait);
    starts.set(id, performance.now());
    answers.push(start(id));
  }
  await Promise.all(answers);
  return starts;
}
