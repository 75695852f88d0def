import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { unidentifiedDepositEvent, UnidentifiedDepositEventPayload } from './unidentified-deposit-event.js';

/** One officer knows whose it is, or that it has to go back. */
export class UnidentifiedDepositResolutionProposedV1Payload extends UnidentifiedDepositEventPayload {
  /** It belongs to a contribution, or goes back to whom it came from. */
  @IsIn(['identified', 'returned'])
  readonly resolution!: 'identified' | 'returned';

  /** Absent when it goes back. */
  @IsOptional()
  @IsId()
  readonly contributionId?: string;

  @IsText()
  readonly comment!: string;

  @IsText(200)
  readonly officer!: string;
}

export const UnidentifiedDepositResolutionProposedV1 = unidentifiedDepositEvent(
  'resolution-proposed',
  UnidentifiedDepositResolutionProposedV1Payload,
);
