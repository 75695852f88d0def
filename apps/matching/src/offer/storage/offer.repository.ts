import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolveOffer, type Offer } from '../domain/offer.js';
import type { OfferEvent } from '../domain/offer-events.js';

/** How an offer is named and folded; its id is `offerId`. */
export const OFFER: AggregateDefinition<Offer, OfferEvent> = { name: 'matching.offer', evolve: evolveOffer };

/** The offers, each with its history. */
export class Offers extends AggregateStore<Offer, OfferEvent> {}
