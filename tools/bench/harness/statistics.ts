/** The value below which `share` (0..1) of the samples lie, between neighbours in proportion. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** The middle of the samples. */
export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** A median with the smallest and the largest sample. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Sums samples up. */
export const spreadOf = (samples: readonly number[]): Spread => ({
  median: median(samples),
  least: Math.min(...samples),
  most: Math.max(...samples),
});

/** The second list divided by the first, pair by pair: each pair ran one after the other on the same machine. */
export const pairedRatios = (baseline: readonly number[], ours: readonly number[]): number[] =>
  ours.map((value, index) => value / (baseline[index] ?? Number.NaN));
