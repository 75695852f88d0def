import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolveSubscription, type SubscriptionEvent, type SubscriptionState } from './subscription.js';

/** Where subscriptions are kept, each with who changed it when. */
export class Subscriptions extends AggregateStore<SubscriptionState, SubscriptionEvent> {}

export const SUBSCRIPTION: AggregateDefinition<SubscriptionState, SubscriptionEvent> = {
  name: 'webhooks.subscription',
  evolve: evolveSubscription,
  indexes: [
    { key: { organisation: 1, createdAt: -1, _id: -1 }, name: 'newest-by-organisation' },
    { key: { createdAt: -1, _id: -1 }, name: 'newest' },
    { key: { organisation: 1, kinds: 1 }, name: 'active', partialFilterExpression: { isActive: true } },
  ],
};

export const SUBSCRIPTIONS_COLLECTION = 'webhook-subscriptions';
