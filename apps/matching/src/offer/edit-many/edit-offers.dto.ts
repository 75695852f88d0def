import { AmountRange } from '@hub/contracts/matching/amount-range.js';
import { OfferCapacity } from '@hub/contracts/matching/offer-capacity.js';
import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { AreLanguages } from '@hub/contracts/values/languages.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { AreObjectives } from '@hub/contracts/values/objectives.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { COOPERATION_KINDS, type CooperationKind } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
} from 'class-validator';
import { OfferGeographyDto } from '../make-offer/offer-terms.dto.js';

/** An offer as it was seen. */
export class SeenOfferDto {
  @IsId()
  readonly offerId!: string;

  @IsInt()
  @Min(1)
  readonly version!: number;
}

/** Terms that take the place of each offer's own; what is left out stays as it is. */
export class OfferChangesDto {
  @IsOptional()
  @AreObjectives()
  readonly objectives?: readonly number[];

  @IsOptional()
  @Nested(() => OfferGeographyDto)
  readonly geography?: OfferGeographyDto;

  @IsOptional()
  @Nested(() => AmountRange)
  readonly amount?: AmountRange;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly personDays?: number;

  @IsOptional()
  @IsDay()
  readonly startsOn?: string;

  @IsOptional()
  @IsDay()
  readonly endsOn?: string;

  @IsOptional()
  @AreLanguages()
  readonly languages?: readonly string[];

  @IsOptional()
  @IsBoolean()
  readonly interpretation?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(COOPERATION_KINDS, { each: true })
  readonly cooperationKinds?: readonly CooperationKind[];

  @IsOptional()
  @IsTexts(1_000, 50)
  readonly conditions?: readonly string[];

  @IsOptional()
  @Nested(() => OfferCapacity)
  readonly capacity?: OfferCapacity;
}

/** One change for many offers. */
export class EditOffersDto {
  /** Each with the version it was seen at; at most 200. */
  @NestedList(() => SeenOfferDto, 200)
  @ArrayMinSize(1)
  @ArrayUnique(({ offerId }: SeenOfferDto) => offerId)
  readonly offers!: readonly SeenOfferDto[];

  @Nested(() => OfferChangesDto)
  readonly changes!: OfferChangesDto;
}

/** What became of one offer. */
export class EditedOfferView {
  @IsId()
  readonly offerId!: string;

  @IsIn(['revised', 'unchanged', 'refused'])
  readonly outcome!: 'revised' | 'unchanged' | 'refused';

  /** The version now; absent when it was refused. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly version?: number;

  /** Why it was refused: the code that revising it alone would answer. */
  @IsOptional()
  @IsText(200)
  readonly code?: string;

  @IsOptional()
  @IsText()
  readonly detail?: string;
}

export class EditedOffersView {
  /** In the order they were named in. */
  @NestedList(() => EditedOfferView)
  readonly items!: readonly EditedOfferView[];
}
