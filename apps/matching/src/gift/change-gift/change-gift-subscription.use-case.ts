import type { Command } from '@hub/aggregate/command.js';
import { StaleVersion } from '@hub/aggregate/aggregate.errors.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import type { GiftSubscriptionEvent } from '../domain/gift-subscription-events.js';
import type { GiftSubscription } from '../domain/gift-subscription.js';
import { ownGift } from '../domain/own-gift.js';
import { GiftSubscriptions } from '../storage/gift-subscription.repository.js';

/** A coordinator changes, pauses, resumes or ends a subscription of its own provider. */
@Injectable()
export class ChangeGiftSubscription {
  constructor(private readonly subscriptions: GiftSubscriptions) {}

  /**
   * The version that the caller has read may be any since the provider last changed something: looking through the plans
   * moves it on, and changes nothing that anybody decides on.
   *
   * @throws GiftSubscriptionNotFound for another provider’s; StaleVersion; and what `decide` throws
   */
  execute(
    id: string,
    providerId: string | undefined,
    decide: (subscription: GiftSubscription) => readonly GiftSubscriptionEvent[],
    { expectedVersion, ...command }: Command,
  ): Promise<Outcome<GiftSubscription>> {
    return this.subscriptions.execute(
      id,
      command,
      (found) => {
        const subscription = ownGift(found, id, providerId);
        refuseStale(subscription, expectedVersion);
        return decide(subscription);
      },
      { admit: (subscription) => void ownGift(subscription, id, providerId) },
    );
  }
}

function refuseStale(
  { giftSubscriptionId, seq, changedAtSeq }: GiftSubscription,
  expected: number | undefined,
): void {
  if (expected !== undefined && (expected < changedAtSeq || expected > seq))
    throw new StaleVersion(giftSubscriptionId, expected, seq);
}
