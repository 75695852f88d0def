import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a request carries. */
export class RequestEventPayload {
  @IsId()
  readonly requestId!: string;
}

/** Declares a fact about a request: type `intake.request.<fact>.v1`, on the topic `intake.request`. */
export const requestEvent = <P extends RequestEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `intake.request.${fact}.v1`,
    topic: 'intake.request',
    key: ({ requestId }) => requestId,
    payload,
  });
