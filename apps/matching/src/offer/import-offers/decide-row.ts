import { canonicalText } from '@hub/canonical/canonical-text.js';
import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { ownOffer } from '../domain/offer-access.js';
import { makeOffer, reviseOffer, type Offerer } from '../domain/offer-decisions.js';
import type { OfferEvent } from '../domain/offer-events.js';
import type { Offer } from '../domain/offer.js';
import { fileTerms } from '../offer-file/file-terms.js';
import { OfferChangedSince } from '../offer-file/offer-file.errors.js';
import { revisionMark } from '../offer-file/revision-mark.js';

/** A row as a wish: a new offer, or other terms for one that is there. */
export interface WantedOffer {
  readonly offerId: string;
  readonly offerer: Offerer;
  readonly terms: OfferTerms;
  /** Absent for a new offer. */
  readonly revision?: string | undefined;
}

/**
 * What a row leads to. Terms that say what the offer says already change nothing, however old the file is.
 *
 * @throws (the decision) OfferNotFound, OfferChangedSince, OfferIsWithdrawn, OfferIncomplete, CapacityBelowPromises
 */
export const decideRow =
  ({ offerId, offerer, terms, revision }: WantedOffer, at: Date) =>
  (found: Offer | undefined): readonly OfferEvent[] => {
    if (revision === undefined) return makeOffer(offerId, offerer, terms, at);
    const offer = ownOffer(found, offerId, offerer.providerId);
    if (canonicalText(fileTerms(offer.terms)) === canonicalText(terms)) return [];
    if (revisionMark(offer.terms) !== revision) throw new OfferChangedSince(offerId);
    return reviseOffer(offer, offerId, terms);
  };
