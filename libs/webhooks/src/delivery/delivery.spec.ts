import { describe, expect, it } from '@jest/globals';
import { isTaken, nextTryAt } from './delivery.js';

const AT = new Date('2026-11-24T12:00:00.000Z');
const failed = (status = 500) => ({ at: AT, status });

describe('a delivery', () => {
  it('is taken by any status of success alone', () => {
    expect([200, 204, 299].map((status) => isTaken({ at: AT, status }))).toEqual([true, true, true]);
    expect([199, 301, 404, 500].map((status) => isTaken({ at: AT, status }))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isTaken({ at: AT, error: 'No answer.' })).toBe(false);
  });

  it('is tried again with growing pauses for three days, and then given up', () => {
    const attempts = Array.from({ length: 10 }, () => failed());
    const pausesMs = attempts.map((_, index) => {
      const next = nextTryAt(attempts.slice(0, index + 1));
      return next && next.getTime() - AT.getTime();
    });

    expect(pausesMs[0]).toBe(5_000);
    expect(pausesMs.slice(1, 9).every((pause, index) => (pause ?? 0) > (pausesMs[index] ?? 0))).toBe(true);
    expect(pausesMs[9]).toBeUndefined();
  });

  it('is given up at once where nobody listens any more', () => {
    expect(nextTryAt([failed(410)])).toBeUndefined();
  });
});
