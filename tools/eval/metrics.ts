/** How well a ranking finds what is known to be right, and how it spreads the work. */
export interface Quality {
  readonly recallAt5: number;
  readonly recallAt10: number;
  /** Mean reciprocal rank of the first right one. */
  readonly meanReciprocalRank: number;
  /** Share of all that come among the first five of some ranking. */
  readonly coverage: number;
  /** Of how often each comes among the first five: 0 all alike, towards 1 always the same. */
  readonly gini: number;
}

/** One ranking, best first, and who was right. */
export interface Ranked {
  readonly ranking: readonly string[];
  readonly right: readonly string[];
}

const FIRST = 5;

/** Sums up rankings over a market of `everyone`. */
export function qualityOf(ranked: readonly Ranked[], everyone: readonly string[]): Quality {
  const loads = everyone.map(
    (id) => ranked.filter(({ ranking }) => ranking.slice(0, FIRST).includes(id)).length,
  );
  return {
    recallAt5: mean(ranked.map((each) => recallAt(each, 5))),
    recallAt10: mean(ranked.map((each) => recallAt(each, 10))),
    meanReciprocalRank: mean(ranked.map(reciprocalRank)),
    coverage: loads.filter((load) => load > 0).length / everyone.length,
    gini: giniOf(loads),
  };
}

/** Share of the right ones among the first `size`. */
export const recallAt = ({ ranking, right }: Ranked, size: number): number =>
  right.filter((id) => ranking.slice(0, size).includes(id)).length / right.length;

/** One over the place of the first right one; 0 where none is ranked. */
export function reciprocalRank({ ranking, right }: Ranked): number {
  const place = ranking.findIndex((id) => right.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The Gini coefficient of loads; 0 where there is none. */
export function giniOf(loads: readonly number[]): number {
  const sum = loads.reduce((total, load) => total + load, 0);
  if (sum === 0) return 0;
  const sorted = [...loads].sort((one, other) => one - other);
  const weighted = sorted.reduce((total, load, index) => total + (index + 1) * load, 0);
  return (2 * weighted) / (loads.length * sum) - (loads.length + 1) / loads.length;
}

/** The mean of several runs of one ranking that is left to chance. */
export const meanQuality = (runs: readonly Quality[]): Quality => ({
  recallAt5: mean(runs.map(({ recallAt5 }) => recallAt5)),
  recallAt10: mean(runs.map(({ recallAt10 }) => recallAt10)),
  meanReciprocalRank: mean(runs.map(({ meanReciprocalRank }) => meanReciprocalRank)),
  coverage: mean(runs.map(({ coverage }) => coverage)),
  gini: mean(runs.map(({ gini }) => gini)),
});

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
