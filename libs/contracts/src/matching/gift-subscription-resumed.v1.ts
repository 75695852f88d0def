import { giftSubscriptionEvent, GiftSubscriptionEventPayload } from './gift-subscription-event.js';

/** The provider wants to be told again. */
export class GiftSubscriptionResumedV1Payload extends GiftSubscriptionEventPayload {}

export const GiftSubscriptionResumedV1 = giftSubscriptionEvent('resumed', GiftSubscriptionResumedV1Payload);
