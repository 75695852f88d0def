import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a rematching carries. */
export class RematchingEventPayload {
  @IsId()
  readonly rematchingId!: string;
}

/** Declares a fact about a rematching: type `matching.rematching.<fact>.v1`, on the topic `matching.rematching`. */
export const rematchingEvent = <P extends RematchingEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `matching.rematching.${fact}.v1`,
    topic: 'matching.rematching',
    key: ({ rematchingId }) => rematchingId,
    payload,
  });
