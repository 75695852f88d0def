import { setTimeout as after } from 'node:timers/promises';

/** Waits a random time up to `baseMs` · 2^`attempt` and never above `largestMs`, so that rivals do not meet again. */
export const backOff = (attempt: number, baseMs: number, largestMs: number): Promise<void> =>
  after(Math.random() * Math.min(largestMs, baseMs * 2 ** attempt));
