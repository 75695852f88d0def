import { giftSubscriptionEvent, GiftSubscriptionEventPayload } from './gift-subscription-event.js';

/** The provider no longer wants to be told. */
export class GiftSubscriptionEndedV1Payload extends GiftSubscriptionEventPayload {}

export const GiftSubscriptionEndedV1 = giftSubscriptionEvent('ended', GiftSubscriptionEndedV1Payload);
