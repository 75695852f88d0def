import type { Chance } from '../harness/chance.js';

/** Exponential with this mean; 0 for a mean of 0. */
export const exponential = (chance: Chance, mean: number): number => -mean * Math.log(1 - chance.next());

/** Log-normal with this mean and coefficient of variation (standard deviation ÷ mean). */
export function logNormal(chance: Chance, mean: number, variation: number): number {
  if (mean === 0 || variation === 0) return mean;
  const variance = Math.log(1 + variation ** 2);
  const radius = Math.sqrt(-2 * Math.log(1 - chance.next()));
  const normal = radius * Math.cos(2 * Math.PI * chance.next());
  return mean * Math.exp(Math.sqrt(variance) * normal - variance / 2);
}
