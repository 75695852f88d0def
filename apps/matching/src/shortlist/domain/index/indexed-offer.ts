import type { CandidateProvider, MatchingTerms } from '../candidate.js';

/** One version of an offer, as the index takes it. */
export interface IndexedOffer {
  readonly offerId: string;
  /** Of its document; an older one than is known is no news. */
  readonly version: number;
  readonly providerId: string;
  readonly isOpen: boolean;
  readonly terms: MatchingTerms;
  readonly promised: number;
  readonly used: number;
  readonly lastReservedAt?: Date;
}

/** One version of a provider; an older one than is known is no news. */
export type IndexedProvider = CandidateProvider;
