import { describe, expect, it } from '@jest/globals';
import { Chance } from '../harness/chance.js';
import { exponential, logNormal } from './variates.js';

const COUNT = 50_000;

const momentsOf = (draw: () => number) => {
  const samples = Array.from({ length: COUNT }, draw);
  const mean = samples.reduce((sum, one) => sum + one, 0) / COUNT;
  const variance = samples.reduce((sum, one) => sum + (one - mean) ** 2, 0) / COUNT;
  return { mean, variation: Math.sqrt(variance) / mean };
};

describe('drawn times', () => {
  it('have the mean and the variation that were asked for', () => {
    const chance = new Chance(1);
    const times = momentsOf(() => exponential(chance, 3));
    const skewed = momentsOf(() => logNormal(chance, 5, 0.6));

    expect(times.mean).toBeCloseTo(3, 1);
    expect(times.variation).toBeCloseTo(1, 1);
    expect(skewed.mean).toBeCloseTo(5, 1);
    expect(skewed.variation).toBeCloseTo(0.6, 1);
  });

  it('are 0 for a mean of 0, and constant without variation', () => {
    const chance = new Chance(1);

    expect(exponential(chance, 0)).toBeCloseTo(0);
    expect(logNormal(chance, 0, 1)).toBe(0);
    expect(logNormal(chance, 4, 0)).toBe(4);
  });
});
