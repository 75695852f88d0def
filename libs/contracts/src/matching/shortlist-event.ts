import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a shortlist carries. */
export class ShortlistEventPayload {
  @IsId()
  readonly shortlistId!: string;

  @IsId()
  readonly requestId!: string;
}

/** Declares a fact about a shortlist: type `matching.shortlist.<fact>.v1`, on the topic `matching.shortlist`. */
export const shortlistEvent = <P extends ShortlistEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.shortlist.${fact}.v1`,
    topic: 'matching.shortlist',
    key: ({ shortlistId }) => shortlistId,
    payload,
  });
