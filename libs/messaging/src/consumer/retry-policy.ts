/** How often and how long a transient failure is retried in place. */
export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

/** About six seconds in all: long enough for another topic's event to come, shorter than the watchdog's patience. */
export const DEFAULT_RETRY_POLICY: RetryPolicy = { attempts: 8, firstDelayMs: 50, longestDelayMs: 3_000 };

/** The pause after the given attempt (from 1): exponential, with jitter of a quarter to either side. */
export const delayAfter = (
  attempt: number,
  policy: RetryPolicy,
  random: () => number = Math.random,
): number => {
  const exponential = Math.min(policy.firstDelayMs * 2 ** (attempt - 1), policy.longestDelayMs);
  return exponential * (0.75 + random() / 2);
};
