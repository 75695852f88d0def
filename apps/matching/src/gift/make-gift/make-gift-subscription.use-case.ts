import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import { Injectable } from '@nestjs/common';
import { ProviderNotRegistered } from '../../provider/domain/provider.errors.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { makeGiftSubscription } from '../domain/gift-subscription-decisions.js';
import type { GiftSubscription } from '../domain/gift-subscription.js';
import { GIFT_SUBSCRIPTION, GiftSubscriptions } from '../storage/gift-subscription.repository.js';

/** A provider asks to be told whose plan its gift would complete; it is told nothing before it is verified. */
@Injectable()
export class MakeGiftSubscription {
  constructor(
    private readonly subscriptions: GiftSubscriptions,
    private readonly providers: Providers,
  ) {}

  /** @throws ProviderNotRegistered, GiftIncomplete */
  async execute(providerId: string, terms: GiftTerms, command: Command): Promise<Outcome<GiftSubscription>> {
    if ((await this.providers.load(providerId)) === undefined) throw new ProviderNotRegistered(providerId);
    const giftSubscriptionId = aggregateIdFrom(command.cause, GIFT_SUBSCRIPTION.name);
    const decide = () => makeGiftSubscription(giftSubscriptionId, providerId, terms, command.at);
    return this.subscriptions.execute(giftSubscriptionId, command, decide, { expectNew: true });
  }
}
