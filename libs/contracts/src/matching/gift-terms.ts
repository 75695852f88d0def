import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AreLanguages } from '../values/languages.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { AreObjectives } from '../values/objectives.js';
import { IsTexts } from '../values/text.js';
import { NEED_KINDS, type NeedKind } from '../vocabularies/need-kinds.js';
import { OfferGeography } from './offer-geography.js';

/** What a provider could give to complete a plan, without offering it yet. An empty list means that nothing is said. */
export class GiftTerms {
  @IsIn(NEED_KINDS)
  readonly kind!: NeedKind;

  @AreObjectives()
  readonly objectives!: readonly number[];

  @Nested(() => OfferGeography)
  readonly geography!: OfferGeography;

  @AreLanguages()
  readonly languages!: readonly string[];

  /** The most that could be given to one plan. */
  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  /** The most that could be given to one plan. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly personDays?: number;

  @IsTexts()
  readonly skills!: readonly string[];
}
