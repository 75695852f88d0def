import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RETRY_POLICY, delayAfter } from './retry-policy.js';

describe('the pause after a failed attempt', () => {
  it('doubles up to the longest, a quarter more or less', () => {
    const policy = { attempts: 5, firstDelayMs: 100, longestDelayMs: 300 };

    expect([1, 2, 3, 9].map((attempt) => delayAfter(attempt, policy, () => 0.5))).toEqual([
      100, 200, 300, 300,
    ]);
    expect(delayAfter(1, policy, () => 0)).toBe(75);
    expect(delayAfter(1, policy, () => 1)).toBe(125);
  });

  it('never outlasts the watchdog’s patience of five seconds', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempt) => delayAfter(attempt, DEFAULT_RETRY_POLICY, () => 1));

    expect(Math.max(...pauses)).toBeLessThan(5_000);
  });
});
