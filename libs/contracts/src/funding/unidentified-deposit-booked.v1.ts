import { IsText } from '../values/text.js';
import { unidentifiedDepositEvent, UnidentifiedDepositEventPayload } from './unidentified-deposit-event.js';

/** The money stands in the ledger’s suspense account. */
export class UnidentifiedDepositBookedV1Payload extends UnidentifiedDepositEventPayload {
  /** The ledger transfer. */
  @IsText(300)
  readonly reference!: string;
}

export const UnidentifiedDepositBookedV1 = unidentifiedDepositEvent(
  'booked',
  UnidentifiedDepositBookedV1Payload,
);
