import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { GiftSubscriptionEvent } from '../domain/gift-subscription-events.js';
import { evolveGiftSubscription, type GiftSubscription } from '../domain/gift-subscription.js';

/** How a gift subscription is named and folded; its id is `giftSubscriptionId`. */
export const GIFT_SUBSCRIPTION: AggregateDefinition<GiftSubscription, GiftSubscriptionEvent> = {
  name: 'matching.gift-subscription',
  evolve: evolveGiftSubscription,
};

/** The gift subscriptions, each with its history. */
export class GiftSubscriptions extends AggregateStore<GiftSubscription, GiftSubscriptionEvent> {}
