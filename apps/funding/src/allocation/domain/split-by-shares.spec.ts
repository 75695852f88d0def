import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitByShares } from './split-by-shares.js';

describe('a split', () => {
  it('gives what does not divide to the last part', () => {
    expect(splitByShares(101, [60, 40])).toEqual([60, 41]);
    expect(splitByShares(1, [60, 40])).toEqual([1]);
  });

  it('always sums to the whole, with no empty part', () => {
    const amounts = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    const shares = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, shares, (amount, by) => {
        const parts = splitByShares(amount, by);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(parts.every((part) => part > 0)).toBe(true);
      }),
    );
  });
});
