import { giftSubscriptionEvent, GiftSubscriptionEventPayload } from './gift-subscription-event.js';

/** The provider is told nothing for the time being. */
export class GiftSubscriptionPausedV1Payload extends GiftSubscriptionEventPayload {}

export const GiftSubscriptionPausedV1 = giftSubscriptionEvent('paused', GiftSubscriptionPausedV1Payload);
