import { ArrayMaxSize, IsArray, IsIn, IsInt, IsISO31661Alpha3, IsOptional, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { AreObjectives } from '../values/objectives.js';
import { IsTexts } from '../values/text.js';
import { NEED_KINDS, type NeedKind } from '../vocabularies/need-kinds.js';

/** What is missing of one need in a plan, and would not be any more with the gift. */
export class ClosableGap {
  @IsId()
  readonly needItemId!: string;

  @IsIn(NEED_KINDS)
  readonly kind!: NeedKind;

  @AreObjectives()
  readonly objectives!: readonly number[];

  /** Where the need is delivered, alpha-3. */
  @IsArray()
  @ArrayMaxSize(250)
  @IsISO31661Alpha3({ each: true })
  readonly countries!: readonly string[];

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsInt()
  @Min(1)
  readonly personDays?: number;

  /** Skills that nobody in the plan brings. */
  @IsTexts()
  readonly skills!: readonly string[];
}
