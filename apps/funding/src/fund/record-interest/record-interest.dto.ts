import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';
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

  /** The implementer that earned it on what it was paid; left out for the fund's own account. */
  @IsOptional()
  @IsId()
  readonly earnedBy?: string;
}
