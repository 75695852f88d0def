import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about an offer carries. */
export class OfferEventPayload {
  @IsId()
  readonly offerId!: string;
}

/** Declares a fact about an offer: type `matching.offer.<fact>.v1`, on the topic `matching.offer`. */
export const offerEvent = <P extends OfferEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.offer.${fact}.v1`,
    topic: 'matching.offer',
    key: ({ offerId }) => offerId,
    payload,
  });
