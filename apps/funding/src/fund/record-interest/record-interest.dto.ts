import { IsDay } from '@hub/contracts/values/day.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PositiveMoney } from '../../money/positive-money.dto.js';

export class RecordInterestDto {
  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  /** E.g. `2026-Q1`. */
  @IsText(40)
  readonly period!: string;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(140)
  readonly bankReference!: string;
}
