import { IsInt, IsOptional, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { fundEvent, FundEventPayload } from './fund-event.js';

/** Interest has arrived, of the fund’s own account or passed on by an implementer. */
export class FundInterestRecordedV1Payload extends FundEventPayload {
  /** 1 for the fund’s first interest, no gaps. */
  @IsInt()
  @Min(1)
  readonly interest!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsText(300)
  readonly period!: string;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(300)
  readonly bankReference!: string;

  /** The implementer that earned it on what it was paid; absent for the fund’s own account. */
  @IsOptional()
  @IsId()
  readonly earnedBy?: string;
}

export const FundInterestRecordedV1 = fundEvent('interest-recorded', FundInterestRecordedV1Payload);
