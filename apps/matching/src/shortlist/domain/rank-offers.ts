import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import { loadOf, type Candidate, type Need } from './candidate.js';
import { fitOf, type Fit } from './fit.js';
import { refusalsOf } from './hard-filters.js';
import type { ReferenceData } from './reference-data.js';
import { situationOf } from './situation.js';
import { CURRENT_WEIGHTS, type Weights } from './weights.js';

/** An offer that passed every hard filter. */
export interface Match extends Fit {
  readonly candidate: Candidate;
}

/** An offer that did not, with every filter it met. */
export interface Refusal {
  readonly candidate: Candidate;
  readonly reasons: readonly RefusalReason[];
}

export interface Ranking {
  /** Best first. */
  readonly matches: readonly Match[];
  /** In the order in which the offers came. */
  readonly refused: readonly Refusal[];
}

/**
 * Matches one need item with every offer: hard filters first, then fit. Pure and total: equal input, in whatever
 * order the offers come, gives the same matches. This is the reference that any faster engine must equal.
 */
export function rankOffers(
  need: Need,
  candidates: Iterable<Candidate>,
  reference: ReferenceData,
  at: Date,
  weights: Weights = CURRENT_WEIGHTS,
): Ranking {
  const situation = situationOf(need, reference, at);
  const matches: Match[] = [];
  const refused: Refusal[] = [];
  for (const candidate of candidates) {
    const reasons = refusalsOf(candidate, situation);
    if (reasons.length > 0) refused.push({ candidate, reasons });
    else matches.push({ candidate, ...fitOf(candidate, situation, weights) });
  }
  return { matches: matches.sort(compareMatches), refused };
}

/** Higher fit first; ties: lower load, longer since the last match, then id. */
export const compareMatches = (one: Match, other: Match): number =>
  other.fit - one.fit ||
  loadOf(one.candidate) - loadOf(other.candidate) ||
  lastMatchOf(one.candidate) - lastMatchOf(other.candidate) ||
  compareText(one.candidate.offerId, other.candidate.offerId);

const lastMatchOf = ({ lastReservedAt }: Candidate): number => lastReservedAt?.getTime() ?? 0;

/** By code units: the same on every machine. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
