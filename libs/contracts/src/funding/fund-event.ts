import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a fund carries. */
export class FundEventPayload {
  @IsId()
  readonly fundId!: string;
}

/** Declares a fact about a fund: type `funding.fund.<fact>.v1`, on the topic `funding.fund`. */
export const fundEvent = <P extends FundEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `funding.fund.${fact}.v1`,
    topic: 'funding.fund',
    key: ({ fundId }) => fundId,
    payload,
  });
