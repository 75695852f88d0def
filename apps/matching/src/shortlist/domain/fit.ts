import type { FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import type { Candidate } from './candidate.js';
import { CRITERIA } from './criteria.js';
import type { Situation } from './situation.js';
import type { Weights } from './weights.js';

/** How well an offer answers a need, and why. */
export interface Fit {
  /** 0 to 100, two decimals. */
  readonly fit: number;
  readonly scores: Readonly<Record<FitCriterion, number>>;
  /** Criteria that a side says nothing about. */
  readonly neutral: readonly FitCriterion[];
}

/** The criteria in the order in which they are summed. */
export const CRITERION_NAMES = Object.keys(CRITERIA) as readonly FitCriterion[];

/** Scores a pair by every criterion. */
export function fitOf(candidate: Candidate, situation: Situation, weights: Weights): Fit {
  const neutral: FitCriterion[] = [];
  const scores = {} as Record<FitCriterion, number>;
  for (const name of CRITERION_NAMES) {
    const score = CRITERIA[name](candidate, situation);
    if (score === undefined) neutral.push(name);
    scores[name] = toFourDecimals(score ?? weights.neutralScore);
  }
  return { fit: fitFrom(scores, weights), scores, neutral };
}

/** The fit that scores lead to; what is stored is enough to compute it again. */
export const fitFrom = (scores: Readonly<Record<FitCriterion, number>>, { byCriterion }: Weights): number => {
  let sum = 0;
  for (const name of CRITERION_NAMES) sum += byCriterion[name] * scores[name];
  return Math.round(sum * 100) / 100;
};

const toFourDecimals = (score: number): number => Math.round(score * 10_000) / 10_000;
