import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about an unidentified deposit carries. */
export class UnidentifiedDepositEventPayload {
  @IsId()
  readonly unidentifiedDepositId!: string;
}

/** Declares a fact about money of unknown origin: `funding.unidentified-deposit.<fact>.v1`, on the topic of that name. */
export const unidentifiedDepositEvent = <P extends UnidentifiedDepositEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `funding.unidentified-deposit.${fact}.v1`,
    topic: 'funding.unidentified-deposit',
    key: ({ unidentifiedDepositId }) => unidentifiedDepositId,
    payload,
  });
