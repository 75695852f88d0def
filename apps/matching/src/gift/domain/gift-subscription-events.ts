import type { GiftSubscriptionEndedV1Payload } from '@hub/contracts/matching/gift-subscription-ended.v1.js';
import type { GiftSubscriptionMadeV1Payload } from '@hub/contracts/matching/gift-subscription-made.v1.js';
import type { GiftSubscriptionPausedV1Payload } from '@hub/contracts/matching/gift-subscription-paused.v1.js';
import type { GiftSubscriptionResumedV1Payload } from '@hub/contracts/matching/gift-subscription-resumed.v1.js';
import type { GiftSubscriptionRevisedV1Payload } from '@hub/contracts/matching/gift-subscription-revised.v1.js';
import type { GiftSubscriptionSearchedV1Payload } from '@hub/contracts/matching/gift-subscription-searched.v1.js';
import type { GiftSubscriptionSearchRestartedV1Payload } from '@hub/contracts/matching/gift-subscription-search-restarted.v1.js';

interface Fact<T extends string, D> {
  readonly type: `matching.gift-subscription.${T}.v1`;
  readonly data: D;
}

/** What can happen to a gift subscription. */
export type GiftSubscriptionEvent =
  | Fact<'made', GiftSubscriptionMadeV1Payload>
  | Fact<'revised', GiftSubscriptionRevisedV1Payload>
  | Fact<'paused', GiftSubscriptionPausedV1Payload>
  | Fact<'resumed', GiftSubscriptionResumedV1Payload>
  | Fact<'ended', GiftSubscriptionEndedV1Payload>
  | Fact<'search-restarted', GiftSubscriptionSearchRestartedV1Payload>
  | Fact<'searched', GiftSubscriptionSearchedV1Payload>;
