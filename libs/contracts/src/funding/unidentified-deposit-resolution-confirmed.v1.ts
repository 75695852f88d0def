import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { unidentifiedDepositEvent, UnidentifiedDepositEventPayload } from './unidentified-deposit-event.js';

/** Another officer agrees, and the money moves. */
export class UnidentifiedDepositResolutionConfirmedV1Payload extends UnidentifiedDepositEventPayload {
  /** It belongs to a contribution, or goes back to whom it came from. */
  @IsIn(['identified', 'returned'])
  readonly resolution!: 'identified' | 'returned';

  /** Absent when it goes back. */
  @IsOptional()
  @IsId()
  readonly contributionId?: string;

  @IsText(200)
  readonly officer!: string;
}

export const UnidentifiedDepositResolutionConfirmedV1 = unidentifiedDepositEvent(
  'resolution-confirmed',
  UnidentifiedDepositResolutionConfirmedV1Payload,
);
