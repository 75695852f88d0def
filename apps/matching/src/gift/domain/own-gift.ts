import type { GiftSubscription } from './gift-subscription.js';
import { GiftSubscriptionNotFound } from './gift.errors.js';

/** The subscription, if it is this provider’s; another’s is as good as absent. @throws GiftSubscriptionNotFound */
export function ownGift(
  subscription: GiftSubscription | undefined,
  giftSubscriptionId: string,
  providerId: string | undefined,
): GiftSubscription {
  if (subscription === undefined || subscription.providerId !== providerId)
    throw new GiftSubscriptionNotFound(giftSubscriptionId);
  return subscription;
}
