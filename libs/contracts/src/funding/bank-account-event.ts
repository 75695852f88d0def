import { defineEvent, type EventContract, type PayloadClass } from '../event-contract.js';
import { IsId } from '../values/identifiers.js';

/** What every fact about a bank account carries. */
export class BankAccountEventPayload {
  /** A fund's or a provider's id. */
  @IsId()
  readonly holderId!: string;
}

/** Declares a fact about a bank account: type `funding.bank-account.<fact>.v1`, on the topic `funding.bank-account`. */
export const bankAccountEvent = <P extends BankAccountEventPayload>(
  fact: string,
  payload: PayloadClass<P>,
): Readonly<EventContract<P>> =>
  defineEvent<P>({
    type: `funding.bank-account.${fact}.v1`,
    topic: 'funding.bank-account',
    key: ({ holderId }) => holderId,
    payload,
  });
