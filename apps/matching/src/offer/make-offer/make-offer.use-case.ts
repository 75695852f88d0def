import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { Injectable } from '@nestjs/common';
import { ProviderNotRegistered } from '../../provider/domain/provider.errors.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { makeOffer } from '../domain/offer-decisions.js';
import type { Offer } from '../domain/offer.js';
import { OFFER, Offers } from '../storage/offer.repository.js';

/** A provider's coordinator offers a resource; it matches once the provider is verified. */
@Injectable()
export class MakeOffer {
  constructor(
    private readonly offers: Offers,
    private readonly providers: Providers,
  ) {}

  /** @throws ProviderNotRegistered, OfferIncomplete */
  async execute(providerId: string, terms: OfferTerms, command: Command): Promise<Outcome<Offer>> {
    const provider = await this.providers.load(providerId);
    if (provider === undefined) throw new ProviderNotRegistered(providerId);
    const offerer = { providerId, providerKind: provider.state.kind };
    const offerId = aggregateIdFrom(command.cause, OFFER.name);
    const decide = () => makeOffer(offerId, offerer, terms, command.at);
    return this.offers.execute(offerId, command, decide, { expectNew: true });
  }
}
