import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { Injectable } from '@nestjs/common';
import { ownOffer } from '../domain/offer-access.js';
import { reviseOffer, withdrawOffer } from '../domain/offer-decisions.js';
import type { Offer } from '../domain/offer.js';
import { Offers } from '../storage/offer.repository.js';

/** A coordinator changes or takes back its offer; promises already made stay as they were. */
@Injectable()
export class ReviseOffer {
  constructor(private readonly offers: Offers) {}

  /** @throws OfferNotFound, OfferIsWithdrawn, OfferIncomplete, CapacityBelowPromises */
  execute(
    offerId: string,
    providerId: string | undefined,
    terms: OfferTerms,
    command: Command,
  ): Promise<Outcome<Offer>> {
    return this.offers.execute(offerId, command, (offer) =>
      reviseOffer(ownOffer(offer, offerId, providerId), offerId, terms),
    );
  }

  /** @throws OfferNotFound */
  withdraw(
    offerId: string,
    providerId: string | undefined,
    reason: string | undefined,
    command: Command,
  ): Promise<Outcome<Offer>> {
    return this.offers.execute(offerId, command, (offer) =>
      withdrawOffer(ownOffer(offer, offerId, providerId), offerId, reason),
    );
  }
}
