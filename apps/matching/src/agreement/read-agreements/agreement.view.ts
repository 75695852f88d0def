import { AgreementOpenedV1Payload } from '@hub/contracts/matching/agreement-opened.v1.js';
import { IsId, IsParties, IsParty } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsIn, IsInt, IsOptional, IsString, Matches, Min } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';

/** A party's word under one version of the plan. */
export class SignatureView {
  @IsParty()
  readonly party!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  @IsString()
  readonly signedBy!: string;

  @IsInstant()
  readonly signedAt!: string;
}

/** A later version of the plan, and who agreed to it. */
export class AgreementAmendmentView {
  @IsId()
  readonly amendmentId!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly previousPlanHash!: string;

  @IsParties()
  readonly agreedBy!: readonly string[];

  @IsText()
  readonly reason!: string;

  @IsInstant()
  readonly amendedAt!: string;
}

export class AgreementView extends AgreementOpenedV1Payload {
  @IsId()
  readonly id!: string;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;

  @NestedList(() => SignatureView)
  readonly signatures!: readonly SignatureView[];

  /** Oldest first. */
  @IsOptional()
  @NestedList(() => AgreementAmendmentView)
  readonly amendments?: readonly AgreementAmendmentView[];

  @IsIn(['open', 'concluded', 'voided'])
  readonly status!: 'open' | 'concluded' | 'voided';

  @IsOptional()
  @IsInstant()
  readonly concludedAt?: string;

  @IsOptional()
  @IsText(2000)
  readonly voidedBecause?: string;
}

export class AgreementPage extends PageView {
  @NestedList(() => AgreementView)
  readonly items!: readonly AgreementView[];
}
