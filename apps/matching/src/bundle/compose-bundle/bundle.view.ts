import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Max, Min } from 'class-validator';

/** One of the providers that a bundle joins. */
export class PartnerView {
  @IsId()
  readonly providerId!: string;

  @IsText(200)
  readonly name!: string;

  @IsBoolean()
  readonly isUnOrganisation!: boolean;

  @IsBoolean()
  readonly isSouthern!: boolean;

  /** Whoever could lead the implementation. */
  @IsBoolean()
  readonly isLead!: boolean;
}

/** What one partner would do for one need. */
export class EngagementView {
  @IsId()
  readonly needItemId!: string;

  @IsId()
  readonly providerId!: string;

  @IsId()
  readonly offerId!: string;

  /** `offer` where the provider has not proposed yet: what its offer would allow. */
  @IsIn(['proposal', 'offer'])
  readonly basis!: 'proposal' | 'offer';

  @IsOptional()
  @IsId()
  readonly invitationId?: string;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsInt()
  @Min(0)
  readonly personDays?: number;

  /** Those of the need's skills that the partner brings. */
  @IsString({ each: true })
  readonly skills!: readonly string[];

  @IsDay()
  readonly startsOn!: string;

  @IsDay()
  readonly endsOn!: string;

  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit!: number;
}

/** Somebody of the shortlist who could close a gap. */
export class GapCloserView {
  @IsId()
  readonly providerId!: string;

  @IsText(200)
  readonly name!: string;

  @IsId()
  readonly offerId!: string;

  /** Whether nothing of this need would be missing any more. */
  @IsBoolean()
  readonly completes!: boolean;
}

/** What of a need nobody in the bundle covers. */
export class NeedGapView {
  @IsId()
  readonly needItemId!: string;

  @IsNumber()
  @Min(0)
  @Max(1)
  readonly share!: number;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsInt()
  @Min(1)
  readonly personDays?: number;

  @IsString({ each: true })
  readonly skills!: readonly string[];

  @NestedList(() => GapCloserView)
  readonly closers!: readonly GapCloserView[];
}

/** Whether the fund could close what is missing. */
export class FundView {
  /** Money is missing, and at least two UN organisations are in the bundle. */
  @IsBoolean()
  readonly couldClose!: boolean;

  @IsInt()
  @Min(0)
  readonly unOrganisations!: number;

  /** What is missing, by currency. */
  @NestedList(() => Money)
  readonly missing!: readonly Money[];
}

export class BundleView {
  @IsId()
  readonly requestId!: string;

  /** 0 to 1: the mean of what is covered of each need. */
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly covered!: number;

  @NestedList(() => PartnerView)
  readonly partners!: readonly PartnerView[];

  @NestedList(() => EngagementView, 2_000)
  readonly engagements!: readonly EngagementView[];

  /** Of the needs that are not wholly covered. */
  @NestedList(() => NeedGapView)
  readonly gaps!: readonly NeedGapView[];

  @Nested(() => FundView)
  readonly fund!: FundView;

  /** Rules that were asked for and nobody at hand can keep. */
  @IsIn(['two-un-organisations', 'southern-provider'], { each: true })
  readonly unmetRules!: readonly ('two-un-organisations' | 'southern-provider')[];

  /** True when no better bundle exists. */
  @IsBoolean()
  readonly isBest!: boolean;

  /** How much more of one need a better bundle could cover at most. */
  @IsNumber()
  @Min(0)
  readonly gapToBound!: number;
}
