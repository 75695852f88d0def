import { IsInt, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { fundEvent, FundEventPayload } from './fund-event.js';

/** The bank has credited interest. */
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
}

export const FundInterestRecordedV1 = fundEvent('interest-recorded', FundInterestRecordedV1Payload);
