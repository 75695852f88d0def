import { describe, expect, it } from '@jest/globals';
import { giniOf, qualityOf, recallAt, reciprocalRank } from './metrics.js';

const ranked = { ranking: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], right: ['b', 'f'] };

describe('the quality of rankings', () => {
  it('counts the right ones among the first, and where the first of them stands', () => {
    expect(recallAt(ranked, 5)).toBe(0.5);
    expect(recallAt(ranked, 10)).toBe(1);
    expect(reciprocalRank(ranked)).toBe(0.5);
    expect(reciprocalRank({ ranking: ['a'], right: ['z'] })).toBe(0);
  });

  it('is fair when all come first alike, and not when it is always the same', () => {
    expect(giniOf([2, 2, 2, 2])).toBeCloseTo(0);
    expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75);
    expect(giniOf([0, 0])).toBe(0);
  });

  it('sums up over a market', () => {
    const other = { ranking: ['g', 'f', 'e', 'd', 'c'], right: ['g'] };

    expect(qualityOf([ranked, other], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toMatchObject({
      recallAt5: 0.75,
      recallAt10: 1,
      meanReciprocalRank: 0.75,
      coverage: 7 / 8,
    });
  });
});
