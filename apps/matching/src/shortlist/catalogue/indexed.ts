import type { Offer } from '../../offer/domain/offer.js';
import { countsAsUnOrganisation } from '../../provider/domain/membership.js';
import type { Provider } from '../../provider/domain/provider.js';
import type { IndexedOffer, IndexedProvider } from '../domain/index/indexed-offer.js';

/** What the index takes of an offer's document. */
export const indexedOffer = (version: number, offer: Offer): IndexedOffer => ({
  offerId: offer.offerId,
  version,
  providerId: offer.providerId,
  isOpen: offer.status === 'open',
  terms: offer.terms,
  promised: offer.reservations.length,
  used: offer.used,
  ...(offer.lastReservedAt !== undefined && { lastReservedAt: offer.lastReservedAt }),
});

/** What the index takes of a provider's document. */
export const indexedProvider = (version: number, provider: Provider): IndexedProvider => ({
  version,
  providerId: provider.providerId,
  kind: provider.kind,
  unOrganisation: countsAsUnOrganisation(provider),
  isVerified: provider.verification === 'verified',
  ...(provider.clearUntil !== undefined && { clearUntil: provider.clearUntil }),
  ...(provider.country !== undefined && { country: provider.country }),
  ratings: {
    count: provider.outcomes.length,
    sum: provider.outcomes.reduce((sum, { rating }) => sum + rating, 0),
  },
});
