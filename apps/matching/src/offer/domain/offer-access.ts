import { NotOwnOffer, OfferNotFound } from './offer.errors.js';
import type { Offer } from './offer.js';

/** The provider a coordinator speaks for. @throws NotOwnOffer when it names another, or speaks for none. */
export function ownProvider(caller: { provider?: string }, named?: string): string {
  if (caller.provider === undefined || (named ?? caller.provider) !== caller.provider)
    throw new NotOwnOffer();
  return caller.provider;
}

/** The offer, if it is this provider's; another's is as good as absent. @throws OfferNotFound */
export function ownOffer(offer: Offer | undefined, offerId: string, providerId: string | undefined): Offer {
  if (offer === undefined || offer.providerId !== providerId) throw new OfferNotFound(offerId);
  return offer;
}
