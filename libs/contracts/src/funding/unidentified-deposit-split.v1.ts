import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested, NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { unidentifiedDepositEvent, UnidentifiedDepositEventPayload } from './unidentified-deposit-event.js';

/** A part of the money, which is an unidentified deposit of its own from now on. */
export class DepositPart {
  @IsId()
  readonly unidentifiedDepositId!: string;

  @Nested(() => Money)
  readonly amount!: Money;

  /** How much of what the bank credited stands before it, in minor units. */
  @IsInt()
  @Min(0)
  readonly precedingMinor!: number;

  /** When it was said at once whose it is: as if proposed by the officer. */
  @IsOptional()
  @IsIn(['identified', 'returned'])
  readonly resolution?: 'identified' | 'returned';

  @IsOptional()
  @IsId()
  readonly contributionId?: string;
}

/** It belongs to several: parts are taken off it; what is not in a part stays what it is. */
export class UnidentifiedDepositSplitV1Payload extends UnidentifiedDepositEventPayload {
  @NestedList(() => DepositPart)
  readonly parts!: readonly DepositPart[];

  @IsText()
  readonly comment!: string;

  @IsText(200)
  readonly officer!: string;
}

export const UnidentifiedDepositSplitV1 = unidentifiedDepositEvent(
  'split',
  UnidentifiedDepositSplitV1Payload,
);
