import { describe, expect, it } from '@jest/globals';
import { splitEvenly } from './split-evenly.js';

describe('splitting evenly', () => {
  it.each([
    [10n, 3, [4n, 3n, 3n]],
    [0n, 2, [0n, 0n]],
    [9_007_199_254_740_993n, 2, [4_503_599_627_370_497n, 4_503_599_627_370_496n]],
  ])('makes of %d in %d parts all of it', (amount, parts, split) => {
    expect(splitEvenly(amount, parts)).toEqual(split);
  });
});
