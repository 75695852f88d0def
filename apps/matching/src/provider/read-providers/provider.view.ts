import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PROVIDER_KINDS, type ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import { IsBoolean, IsIn, IsInt, IsISO31661Alpha3, IsOptional, IsString, Max, Min } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';
import { ResourceView } from '../../reading/resource.view.js';

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

  /** Of a consortium. */
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

  @NestedList(() => OutcomeView)
  readonly outcomes!: readonly OutcomeView[];
}

export class ProviderPage extends PageView {
  @NestedList(() => ProviderView)
  readonly items!: readonly ProviderView[];
}
