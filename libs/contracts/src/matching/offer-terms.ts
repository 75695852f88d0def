import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { IsDay } from '../values/day.js';
import { AreLanguages } from '../values/languages.js';
import { Nested } from '../values/nested.js';
import { AreObjectives } from '../values/objectives.js';
import { AreSdgTargets } from '../values/sdg-targets.js';
import { IsText, IsTexts } from '../values/text.js';
import { COOPERATION_KINDS, type CooperationKind } from '../vocabularies/cooperation-kinds.js';
import { NEED_KINDS, type NeedKind } from '../vocabularies/need-kinds.js';
import { STRUCTURAL_FACTORS, type StructuralFactor } from '../vocabularies/structural-factors.js';
import { AmountRange } from './amount-range.js';
import { OfferCapacity } from './offer-capacity.js';
import { OfferGeography } from './offer-geography.js';

/** What a provider offers and on which terms. An empty list means that nothing is said. */
export class OfferTerms {
  @IsText(300)
  readonly title!: string;

  @IsIn(NEED_KINDS)
  readonly kind!: NeedKind;

  @AreObjectives()
  readonly objectives!: readonly number[];

  @AreSdgTargets()
  readonly sdgTargets!: readonly string[];

  @IsArray()
  @ArrayUnique()
  @IsIn(STRUCTURAL_FACTORS, { each: true })
  readonly structuralFactors!: readonly StructuralFactor[];

  @Nested(() => OfferGeography)
  readonly geography!: OfferGeography;

  /** Of one engagement. */
  @IsOptional()
  @Nested(() => AmountRange)
  readonly amount?: AmountRange;

  /** Of one engagement. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly personDays?: number;

  @IsTexts()
  readonly skills!: readonly string[];

  /** First and last day on which the resource can be used. */
  @IsDay()
  readonly startsOn!: string;

  @IsDay()
  readonly endsOn!: string;

  @AreLanguages()
  readonly languages!: readonly string[];

  /** Whether the provider brings an interpreter where it has none of the need’s languages. */
  @IsBoolean()
  readonly interpretation!: boolean;

  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(COOPERATION_KINDS, { each: true })
  readonly cooperationKinds!: readonly CooperationKind[];

  /** In words, e.g. a report every half year. */
  @IsTexts(1_000, 50)
  readonly conditions!: readonly string[];

  @Nested(() => OfferCapacity)
  readonly capacity!: OfferCapacity;
}
