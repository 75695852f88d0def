import type { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { InvitationStatus } from '../../invitation/domain/invitation-lifecycle.js';

/** A provider that fits a need, as the shortlist has it. */
export interface FittingOffer {
  readonly needItemId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly fit: number;
}

/** What became of an invitation. */
export interface Answer {
  readonly invitationId: string;
  readonly needItemId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly fit?: number;
  readonly round: number;
  readonly status: InvitationStatus;
  readonly proposal?: DraftProposal;
}

export interface KnownOffer {
  readonly offerId: string;
  readonly terms: OfferTerms;
  readonly isOpen: boolean;
  readonly engagementsLeft: number;
}

export interface KnownProvider {
  readonly providerId: string;
  readonly name: string;
  readonly isVerified: boolean;
  /** Whether its screening is valid and no red flag stands. */
  readonly isClear: boolean;
  readonly isUnOrganisation: boolean;
  readonly isSouthern: boolean;
}

/** All that a bundle for a request is made of. */
export interface BundleFacts {
  readonly needItems: readonly NeedItem[];
  readonly fitting: readonly FittingOffer[];
  readonly answers: readonly Answer[];
  readonly offers: ReadonlyMap<string, KnownOffer>;
  readonly providers: ReadonlyMap<string, KnownProvider>;
}
