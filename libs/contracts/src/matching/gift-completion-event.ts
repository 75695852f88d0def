import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a plan that a gift would complete carries. */
export class GiftCompletionEventPayload {
  @IsId()
  readonly giftCompletionId!: string;
}

/** Declares a fact about such a plan: type `matching.gift-completion.<fact>.v1`, on the topic `matching.gift-completion`. */
export const giftCompletionEvent = <P extends GiftCompletionEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.gift-completion.${fact}.v1`,
    topic: 'matching.gift-completion',
    key: ({ giftCompletionId }) => giftCompletionId,
    payload,
  });
