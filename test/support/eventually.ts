import { setTimeout as delay } from 'node:timers/promises';

export interface Patience {
  readonly timeoutMs?: number;
  readonly intervalMs?: number;
}

/**
 * Runs `attempt` until it passes and returns its result.
 * @throws Error with the last failure when the time is over.
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { timeoutMs = 20_000, intervalMs = 50 }: Patience = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() >= deadline) throw notInTime(timeoutMs, error);
      await delay(intervalMs);
    }
  }
}

function notInTime(timeoutMs: number, error: unknown): Error {
  const last = error instanceof Error ? error.message : String(error);
  return new Error(`not within ${timeoutMs} ms; last failure: ${last}`, { cause: error });
}
