import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { CooperationKind } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { StructuralFactor } from '@hub/contracts/vocabularies/structural-factors.js';
import type { Urgency } from '@hub/contracts/vocabularies/urgencies.js';

/** What of a request bears on all of its need items. */
export interface RequestContext {
  readonly requestId: string;
  readonly title: string;
  readonly requestingStates: readonly string[];
  readonly urgency: Urgency;
  readonly cooperationKinds: readonly CooperationKind[];
  readonly structuralFactors: readonly StructuralFactor[];
  /** Whether its State lets the public see it. */
  readonly consentToPublish?: boolean;
}

/** One need item within its request. */
export interface Need {
  readonly item: NeedItem;
  readonly request: RequestContext;
}

/** What of an offer's terms bears on matching: all but the words. */
export type MatchingTerms = Omit<OfferTerms, 'title' | 'conditions'>;

/** An open offer as matching sees it, with what is known of its provider. */
export interface Candidate {
  readonly offerId: string;
  /** Of the offer's history. */
  readonly version: number;
  readonly terms: MatchingTerms;
  readonly left: { readonly total: number; readonly concurrent: number };
  /** Engagements promised and not delivered yet. */
  readonly promised: number;
  readonly used: number;
  readonly lastReservedAt?: Date;
  readonly provider: CandidateProvider;
}

export interface CandidateProvider {
  readonly providerId: string;
  /** Of the provider's history. */
  readonly version: number;
  readonly kind: ProviderKind;
  readonly unOrganisation: boolean;
  readonly isVerified: boolean;
  /** The last day on which it may be invited (sanctions, red flags); undefined when it may not be. */
  readonly clearUntil?: string;
  readonly country?: string;
  readonly ratings: { readonly count: number; readonly sum: number };
}

/** How much of an offer is taken, 0 to 1: of all it can, or of what it can at a time. */
export const loadOf = ({ promised, used, terms: { capacity } }: Candidate): number =>
  Math.min(1, Math.max(promised / capacity.concurrent, (promised + used) / capacity.total));
