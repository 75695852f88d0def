import { IsIn, IsInt, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { FUND_COST_KINDS, type FundCostKind } from '../vocabularies/fund-cost-kinds.js';
import { fundEvent, FundEventPayload } from './fund-event.js';

/** The fund has paid for itself: its secretariat, audits, or the bank. */
export class FundCostRecordedV1Payload extends FundEventPayload {
  /** 1 for the fund’s first cost, no gaps. */
  @IsInt()
  @Min(1)
  readonly cost!: number;

  @IsIn(FUND_COST_KINDS)
  readonly kind!: FundCostKind;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsText(300)
  readonly description!: string;

  @IsDay()
  readonly paidOn!: string;

  @IsText(300)
  readonly bankReference!: string;
}

export const FundCostRecordedV1 = fundEvent('cost-recorded', FundCostRecordedV1Payload);
