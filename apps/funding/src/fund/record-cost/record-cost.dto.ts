import { IsDay } from '@hub/contracts/values/day.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { FUND_COST_KINDS, type FundCostKind } from '@hub/contracts/vocabularies/fund-cost-kinds.js';
import { IsIn } from 'class-validator';
import { PositiveMoney } from '../../money/positive-money.dto.js';

export class RecordCostDto {
  @IsIn(FUND_COST_KINDS)
  readonly kind!: FundCostKind;

  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  /** What it was for. */
  @IsText(300)
  readonly description!: string;

  @IsDay()
  readonly paidOn!: string;

  @IsText(140)
  readonly bankReference!: string;
}
