import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { DryRunFund, DryRunNeedItem } from '@hub/contracts/matching/dry-run-answered.v1.js';
import { IsId, IsIds } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { FindingView } from '../../request/read-completeness/completeness.view.js';
import { OUTLOOKS } from '../domain/eligibility-outlook.js';

/** How a check of the desk would go. */
export class EligibilityOutlookView {
  @IsText(60)
  readonly check!: string;

  @IsIn(OUTLOOKS)
  readonly outlook!: (typeof OUTLOOKS)[number];

  @IsText()
  readonly detail!: string;
}

/** What a draft would meet with; nobody was notified. */
export class DryRunView {
  @IsId()
  readonly dryRunId!: string;

  @IsId()
  readonly requestId!: string;

  @IsInstant()
  readonly askedAt!: string;

  @IsInstant()
  readonly expiresAt!: string;

  /** Of the draft as it is now. */
  @NestedList(() => EligibilityOutlookView)
  readonly eligibility!: readonly EligibilityOutlookView[];

  @NestedList(() => FindingView, 1_000)
  readonly blocking!: readonly FindingView[];

  /** The needs that were complete enough to be tried. */
  @IsIds()
  readonly triedNeedItemIds!: readonly string[];

  /** Matching has answered. */
  @IsBoolean()
  readonly answered!: boolean;

  @IsOptional()
  @IsInstant()
  readonly answeredAt?: string;

  @IsOptional()
  @NestedList(() => DryRunNeedItem, 100)
  readonly needItems?: readonly DryRunNeedItem[];

  /** What the fund would still need. */
  @IsOptional()
  @Nested(() => DryRunFund)
  readonly fund?: DryRunFund;
}
