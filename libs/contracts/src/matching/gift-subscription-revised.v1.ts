import { Nested } from '../values/nested.js';
import { giftSubscriptionEvent, GiftSubscriptionEventPayload } from './gift-subscription-event.js';
import { GiftTerms } from './gift-terms.js';

/** What could be given is something else now. */
export class GiftSubscriptionRevisedV1Payload extends GiftSubscriptionEventPayload {
  @Nested(() => GiftTerms)
  readonly terms!: GiftTerms;
}

export const GiftSubscriptionRevisedV1 = giftSubscriptionEvent('revised', GiftSubscriptionRevisedV1Payload);
