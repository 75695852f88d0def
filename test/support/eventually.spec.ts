import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';

describe('eventually', () => {
  it('returns the result of the first attempt that passes', async () => {
    let attempts = 0;
    const passesAtThird = () => {
      attempts += 1;
      if (attempts < 3) throw new Error('not yet');
      return attempts;
    };

    expect(await eventually(passesAtThird, { intervalMs: 1 })).toBe(3);
  });

  it('reports the last failure when the time is over', async () => {
    const fails = () => Promise.reject(new Error('still submitted'));

    await expect(eventually(fails, { timeoutMs: 20, intervalMs: 5 })).rejects.toThrow(
      'not within 20 ms; last failure: still submitted',
    );
  });
});
