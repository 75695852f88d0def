import type { FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';

/** How much each criterion counts; the sum is 100. */
export interface Weights {
  readonly version: string;
  readonly byCriterion: Readonly<Record<FitCriterion, number>>;
  /** What a criterion scores that one side says nothing about. */
  readonly neutralScore: number;
}

/** Every version there ever was: a stored fit is replayed with the weights it names. */
export const WEIGHTS: readonly Weights[] = [
  {
    version: '2026-1',
    byCriterion: {
      objectives: 25,
      geography: 15,
      coverage: 15,
      amount: 10,
      window: 8,
      practice: 7,
      capacity: 6,
      language: 5,
      cooperation: 4,
      sdgTargets: 3,
      structuralFactors: 2,
    },
    neutralScore: 0.5,
  },
];

/** The weights in force. */
export const CURRENT_WEIGHTS: Weights = WEIGHTS[WEIGHTS.length - 1] as Weights;

/** The weights of a version; undefined for one that there never was. */
export const weightsOf = (version: string, versions: readonly Weights[] = WEIGHTS): Weights | undefined =>
  versions.find((weights) => weights.version === version);
