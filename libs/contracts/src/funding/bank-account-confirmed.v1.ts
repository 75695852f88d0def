import { IsText } from '../values/text.js';
import { bankAccountEvent, BankAccountEventPayload } from './bank-account-event.js';

/** Another officer has checked the account: it may be paid from and to. */
export class BankAccountConfirmedV1Payload extends BankAccountEventPayload {
  @IsText(200)
  readonly officer!: string;
}

export const BankAccountConfirmedV1 = bankAccountEvent('confirmed', BankAccountConfirmedV1Payload);
