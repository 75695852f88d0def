import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a request’s account carries; the account’s id is the request’s. */
export class RequestAccountEventPayload {
  @IsId()
  readonly requestId!: string;
}

/** Declares a fact about a request’s account: `funding.request-account.<fact>.v1`, on `funding.request-account`. */
export const requestAccountEvent = <P extends RequestAccountEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `funding.request-account.${fact}.v1`,
    topic: 'funding.request-account',
    key: ({ requestId }) => requestId,
    payload,
  });
