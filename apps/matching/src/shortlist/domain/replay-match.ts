import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import type { FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import type { Candidate, Need } from './candidate.js';
import { CRITERION_NAMES, fitFrom, fitOf } from './fit.js';
import type { ReferenceData } from './reference-data.js';
import { situationOf } from './situation.js';
import { weightsOf, type Weights } from './weights.js';

/** `equal`: computed again from the need and both histories; `fit-only`: the fit alone, from the stored scores. */
export const REPLAY_VERDICTS = ['equal', 'fit-only', 'differs', 'weights-unknown'] as const;

/** What a stored match leads to when it is computed again. */
export interface ReplayedMatch {
  readonly verdict: (typeof REPLAY_VERDICTS)[number];
  readonly weightsVersion: string;
  /** The fit as computed now; none where the weights are not known. */
  readonly fit?: number;
  /** Criteria whose score comes out otherwise than it is stored. */
  readonly criteria: readonly FitCriterion[];
}

/** What a match was computed from, as it was then. */
interface Scored {
  readonly need: Need;
  /** The offer with its provider; none for a match that does not say which versions it was of. */
  readonly candidate: Candidate | undefined;
  readonly at: Date;
  readonly weightsVersion: string;
}

/** Computes a stored match again, with the weights it names, and compares. */
export function replayMatch(
  match: Pick<ShortlistMatch, 'fit' | 'scores'>,
  { need, candidate, at, weightsVersion }: Scored,
  reference: ReferenceData,
  versions?: readonly Weights[],
): ReplayedMatch {
  const weights = weightsOf(weightsVersion, versions);
  if (weights === undefined) return { verdict: 'weights-unknown', weightsVersion, criteria: [] };
  const fromScores = fitFrom(match.scores, weights);
  if (candidate === undefined) {
    const verdict = fromScores === match.fit ? 'fit-only' : 'differs';
    return { verdict, weightsVersion, fit: fromScores, criteria: [] };
  }
  const { fit, scores } = fitOf(candidate, situationOf(need, reference, at), weights);
  const criteria = CRITERION_NAMES.filter((criterion) => scores[criterion] !== match.scores[criterion]);
  const isEqual = criteria.length === 0 && fit === match.fit;
  return { verdict: isEqual ? 'equal' : 'differs', weightsVersion, fit, criteria };
}
