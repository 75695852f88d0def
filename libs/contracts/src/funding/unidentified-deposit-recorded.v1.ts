import { IsInt, IsOptional, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { Exchange } from './exchange.js';
import { unidentifiedDepositEvent, UnidentifiedDepositEventPayload } from './unidentified-deposit-event.js';

/** Money has arrived that nobody knows a contribution for; it is held apart and funds nothing. */
export class UnidentifiedDepositRecordedV1Payload extends UnidentifiedDepositEventPayload {
  @IsId()
  readonly fundId!: string;

  /** In the fund’s currency, as the bank credited it. */
  @Nested(() => Money)
  readonly amount!: Money;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(300)
  readonly bankReference!: string;

  /** What the bank says of the sender. */
  @IsText(300)
  readonly remitter!: string;

  /** When another currency arrived than the fund’s. */
  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  /** The deposit that it was taken off, where it arrived as a part of a larger one. */
  @IsOptional()
  @IsId()
  readonly partOf?: string;

  /** Of a part: how much of what the bank credited stands before it, in minor units; the fee is rounded by that. */
  @IsOptional()
  @IsInt()
  @Min(0)
  readonly precedingMinor?: number;

  @IsText(200)
  readonly officer!: string;
}

export const UnidentifiedDepositRecordedV1 = unidentifiedDepositEvent(
  'recorded',
  UnidentifiedDepositRecordedV1Payload,
);
