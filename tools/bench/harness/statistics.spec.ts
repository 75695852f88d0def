import { describe, expect, it } from '@jest/globals';
import { median, pairedRatios, quantile, spreadOf } from './statistics.js';

describe('statistics of samples', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('finds a high quantile between its neighbours', () => {
    const samples = Array.from({ length: 101 }, (_, index) => index);

    expect(quantile(samples, 0.99)).toBe(99);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });

  it('sums up with the extremes', () => {
    expect(spreadOf([7, 9, 8])).toEqual({ median: 8, least: 7, most: 9 });
  });

  it('divides pair by pair', () => {
    expect(pairedRatios([2, 4], [6, 10])).toEqual([3, 2.5]);
  });
});
