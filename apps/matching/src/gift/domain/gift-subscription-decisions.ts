import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import type { GiftSubscriptionEvent } from './gift-subscription-events.js';
import type { GiftSubscription } from './gift-subscription.js';
import { refuseIncompleteGift } from './gift-terms-check.js';
import { GiftSubscriptionEnded } from './gift.errors.js';

/** A provider asks to be told whose plan its gift would complete. @throws GiftIncomplete */
export function makeGiftSubscription(
  giftSubscriptionId: string,
  providerId: string,
  terms: GiftTerms,
  at: Date,
): readonly GiftSubscriptionEvent[] {
  refuseIncompleteGift(terms);
  const data = { giftSubscriptionId, providerId, terms, madeAt: at.toISOString() };
  return [{ type: 'matching.gift-subscription.made.v1', data }];
}

/** @throws GiftSubscriptionEnded, GiftIncomplete */
export function reviseGift(
  subscription: GiftSubscription,
  terms: GiftTerms,
): readonly GiftSubscriptionEvent[] {
  const { giftSubscriptionId } = notEnded(subscription);
  refuseIncompleteGift(terms);
  return [{ type: 'matching.gift-subscription.revised.v1', data: { giftSubscriptionId, terms } }];
}

/** @throws GiftSubscriptionEnded */
export function pauseGift(subscription: GiftSubscription): readonly GiftSubscriptionEvent[] {
  const { giftSubscriptionId, status } = notEnded(subscription);
  if (status === 'paused') return [];
  return [{ type: 'matching.gift-subscription.paused.v1', data: { giftSubscriptionId } }];
}

/** @throws GiftSubscriptionEnded */
export function resumeGift(subscription: GiftSubscription): readonly GiftSubscriptionEvent[] {
  const { giftSubscriptionId, status } = notEnded(subscription);
  if (status === 'active') return [];
  return [{ type: 'matching.gift-subscription.resumed.v1', data: { giftSubscriptionId } }];
}

export function endGift({ giftSubscriptionId, status }: GiftSubscription): readonly GiftSubscriptionEvent[] {
  if (status === 'ended') return [];
  return [{ type: 'matching.gift-subscription.ended.v1', data: { giftSubscriptionId } }];
}

/** What is known of the provider has changed: plans that it could not complete before may be among those it can. */
export const searchAgain = (subscription: GiftSubscription | undefined): readonly GiftSubscriptionEvent[] =>
  subscription?.status !== 'active'
    ? []
    : [
        {
          type: 'matching.gift-subscription.search-restarted.v1',
          data: { giftSubscriptionId: subscription.giftSubscriptionId },
        },
      ];

/** Whether this deadline is the next step of looking through the plans. */
export const isNextSearch = (subscription: GiftSubscription | undefined, timerId: string): boolean =>
  subscription?.timers.some(({ id }) => id === timerId) === true;

/** Notes a step; one that was noted already changes nothing. Without a cursor all plans are done. */
export function noteSearch(
  subscription: GiftSubscription | undefined,
  timerId: string,
  cursor: string | undefined,
): readonly GiftSubscriptionEvent[] {
  if (subscription === undefined || !isNextSearch(subscription, timerId)) return [];
  const { giftSubscriptionId } = subscription;
  const data = { giftSubscriptionId, ...(cursor !== undefined && { cursor }) };
  return [{ type: 'matching.gift-subscription.searched.v1', data }];
}

function notEnded(subscription: GiftSubscription): GiftSubscription {
  if (subscription.status === 'ended') throw new GiftSubscriptionEnded(subscription.giftSubscriptionId);
  return subscription;
}
