import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { bankAccountEvent, BankAccountEventPayload } from './bank-account-event.js';
import { BankAccount } from './bank-account.js';

/** A finance officer has entered where a fund or a provider keeps its money. */
export class BankAccountProposedV1Payload extends BankAccountEventPayload {
  @Nested(() => BankAccount)
  readonly account!: BankAccount;

  @IsText(200)
  readonly officer!: string;
}

export const BankAccountProposedV1 = bankAccountEvent('proposed', BankAccountProposedV1Payload);
