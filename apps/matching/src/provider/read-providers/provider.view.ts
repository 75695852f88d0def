import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PROVIDER_KINDS, type ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import {
  RED_FLAG_CATEGORIES,
  type RedFlagCategory,
} from '@hub/contracts/vocabularies/red-flag-categories.js';
import { SCREENING_LISTS, type ScreeningList } from '@hub/contracts/vocabularies/screening-lists.js';
import { SCREENING_OUTCOMES, type ScreeningOutcome } from '@hub/contracts/vocabularies/screening-outcomes.js';
import { IsBoolean, IsIn, IsInt, IsISO31661Alpha3, IsOptional, IsString, Max, Min } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';
import { ResourceView } from '../../reading/resource.view.js';

/** What was found in the sanctions and ineligibility lists. */
export class ScreeningView {
  @IsId()
  readonly screeningId!: string;

  @IsIn(SCREENING_LISTS, { each: true })
  readonly lists!: readonly ScreeningList[];

  @IsDay()
  readonly checkedOn!: string;

  @IsIn(SCREENING_OUTCOMES)
  readonly outcome!: ScreeningOutcome;

  @IsOptional()
  @IsText(2000)
  readonly note?: string;

  @IsText(500)
  readonly evidence!: string;

  @IsString()
  readonly recordedBy!: string;

  /** Another officer; without it the screening does not count. */
  @IsOptional()
  @IsString()
  readonly confirmedBy?: string;

  /** The last day on which it counts. */
  @IsDay()
  readonly validUntil!: string;

  /** It was made of another name, country or membership than the provider has now. */
  @IsOptional()
  @IsBoolean()
  readonly isOfEarlierProfile?: boolean;
}

/** What speaks against working with the provider. */
export class RedFlagView {
  @IsId()
  readonly redFlagId!: string;

  @IsIn(RED_FLAG_CATEGORIES)
  readonly category!: RedFlagCategory;

  @IsText(2000)
  readonly note!: string;

  @IsText(500)
  readonly evidence!: string;

  @IsIn(['raised', 'upheld', 'closed'])
  readonly status!: 'raised' | 'upheld' | 'closed';

  @IsString()
  readonly raisedBy!: string;

  @IsOptional()
  @IsString()
  readonly upheldBy?: string;

  @IsOptional()
  @IsString()
  readonly closedBy?: string;

  @IsOptional()
  @IsText(2000)
  readonly closedBecause?: string;
}

/** How a State rated what the provider delivered. */
export class OutcomeView {
  @IsId()
  readonly invitationId!: string;

  @IsInt()
  @Min(1)
  @Max(5)
  readonly rating!: number;
}

export class ProviderView extends ResourceView {
  @IsId()
  readonly providerId!: string;

  @IsText(200)
  readonly name!: string;

  @IsIn(PROVIDER_KINDS)
  readonly kind!: ProviderKind;

  @IsBoolean()
  readonly unOrganisation!: boolean;

  @IsOptional()
  @IsISO31661Alpha3()
  readonly country?: string;

  /** Whom a consortium names; those who have not accepted yet are shown to the secretariat, auditors and itself alone. */
  @IsString({ each: true })
  readonly members!: readonly string[];

  @IsOptional()
  @IsText(2000)
  readonly summary?: string;

  @IsIn(['pending', 'verified', 'withdrawn'])
  readonly verification!: 'pending' | 'verified' | 'withdrawn';

  /** The officer who entered the profile as it stands. */
  @IsString()
  readonly enteredBy!: string;

  @IsInstant()
  readonly registeredAt!: string;

  @IsOptional()
  @IsInstant()
  readonly verifiedAt?: string;

  @IsOptional()
  @IsString()
  readonly verifiedBy?: string;

  /** The last day on which its offers match; absent while no valid screening stands for it, a red flag keeps it out, or too few members of a consortium have accepted. */
  @IsOptional()
  @IsDay()
  readonly clearUntil?: string;

  /** For the secretariat and auditors alone. */
  @IsOptional()
  @NestedList(() => ScreeningView)
  readonly screenings?: readonly ScreeningView[];

  /** For the secretariat and auditors alone. */
  @IsOptional()
  @NestedList(() => RedFlagView)
  readonly redFlags?: readonly RedFlagView[];

  @NestedList(() => OutcomeView)
  readonly outcomes!: readonly OutcomeView[];
}

export class ProviderPage extends PageView {
  @NestedList(() => ProviderView)
  readonly items!: readonly ProviderView[];
}
