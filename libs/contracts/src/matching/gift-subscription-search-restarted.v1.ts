import { giftSubscriptionEvent, GiftSubscriptionEventPayload } from './gift-subscription-event.js';

/** What is known of the provider has changed: all plans are looked through again. */
export class GiftSubscriptionSearchRestartedV1Payload extends GiftSubscriptionEventPayload {}

export const GiftSubscriptionSearchRestartedV1 = giftSubscriptionEvent(
  'search-restarted',
  GiftSubscriptionSearchRestartedV1Payload,
);
