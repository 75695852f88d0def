import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { OfferEvent } from './offer-events.js';
import { refuseIncompleteTerms } from './offer-terms-check.js';
import { CapacityBelowPromises, OfferIsWithdrawn, OfferNotFound } from './offer.errors.js';
import type { Offer } from './offer.js';

/** Who makes the offer. */
export interface Offerer {
  readonly providerId: string;
  readonly providerKind: ProviderKind;
}

/** @throws OfferIncomplete */
export function makeOffer(
  offerId: string,
  offerer: Offerer,
  terms: OfferTerms,
  at: Date,
): readonly OfferEvent[] {
  refuseIncompleteTerms(terms);
  const data = { offerId, ...offerer, terms, madeAt: at.toISOString() };
  return [{ type: 'matching.offer.made.v1', data }];
}

/** @throws OfferNotFound, OfferIsWithdrawn, OfferIncomplete, CapacityBelowPromises */
export function reviseOffer(
  offer: Offer | undefined,
  offerId: string,
  terms: OfferTerms,
): readonly OfferEvent[] {
  if (offer === undefined) throw new OfferNotFound(offerId);
  if (offer.status === 'withdrawn') throw new OfferIsWithdrawn(offerId);
  refuseIncompleteTerms(terms);
  const promised = offer.reservations.length;
  const { total, concurrent } = terms.capacity;
  if (total < promised + offer.used || concurrent < promised)
    throw new CapacityBelowPromises({ promised, used: offer.used });
  return [{ type: 'matching.offer.revised.v1', data: { offerId, terms } }];
}

/** @throws OfferNotFound */
export function withdrawOffer(
  offer: Offer | undefined,
  offerId: string,
  reason?: string,
): readonly OfferEvent[] {
  if (offer === undefined) throw new OfferNotFound(offerId);
  if (offer.status === 'withdrawn') return [];
  const data = { offerId, ...(reason !== undefined && { reason }) };
  return [{ type: 'matching.offer.withdrawn.v1', data }];
}
