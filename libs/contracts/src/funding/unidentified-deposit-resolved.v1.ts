import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { unidentifiedDepositEvent, UnidentifiedDepositEventPayload } from './unidentified-deposit-event.js';

/** The money has left the suspense account. */
export class UnidentifiedDepositResolvedV1Payload extends UnidentifiedDepositEventPayload {
  /** It belongs to a contribution, or goes back to whom it came from. */
  @IsIn(['identified', 'returned'])
  readonly resolution!: 'identified' | 'returned';

  /** Absent when it goes back. */
  @IsOptional()
  @IsId()
  readonly contributionId?: string;

  /** The ledger transfer. */
  @IsText(300)
  readonly reference!: string;
}

export const UnidentifiedDepositResolvedV1 = unidentifiedDepositEvent(
  'resolved',
  UnidentifiedDepositResolvedV1Payload,
);
