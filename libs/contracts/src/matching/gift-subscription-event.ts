import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a gift subscription carries. */
export class GiftSubscriptionEventPayload {
  @IsId()
  readonly giftSubscriptionId!: string;
}

/** Declares a fact about a gift subscription: type `matching.gift-subscription.<fact>.v1`, on the topic `matching.gift-subscription`. */
export const giftSubscriptionEvent = <P extends GiftSubscriptionEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.gift-subscription.${fact}.v1`,
    topic: 'matching.gift-subscription',
    key: ({ giftSubscriptionId }) => giftSubscriptionId,
    payload,
  });
