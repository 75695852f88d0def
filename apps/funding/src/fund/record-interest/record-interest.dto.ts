import { IsDay } from '@hub/contracts/values/day.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';

export class RecordInterestDto {
  @Nested(() => Money)
  readonly amount!: Money;

  /** E.g. `2026-Q1`. */
  @IsText(40)
  readonly period!: string;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(140)
  readonly bankReference!: string;
}
