import { IsIn, IsNumber, IsOptional } from 'class-validator';
import { Indicator, Milestone, Plan } from '@hub/contracts/intake/plan.js';
import { GroupValue, ProgressReport } from '@hub/contracts/intake/progress-report.js';
import { IsDay } from '@hub/contracts/values/day.js';
import { IsId, IsParties, IsParty } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import {
  AMENDMENT_STANDINGS,
  type AmendmentStanding,
} from '@hub/contracts/vocabularies/amendment-standings.js';
import { REPORT_STANDINGS, type ReportStanding } from '@hub/contracts/vocabularies/report-standings.js';

/** A milestone and whether it is done. */
export class MilestoneView extends Milestone {
  @IsIn(['open', 'reached', 'waived'])
  readonly standing!: 'open' | 'reached' | 'waived';
}

/** A figure as an accepted report gave it. */
export class FigureView {
  @IsDay()
  readonly asOfOn!: string;

  @IsNumber()
  readonly value!: number;

  @NestedList(() => GroupValue)
  readonly groups!: readonly GroupValue[];

  @IsOptional()
  @IsText()
  readonly withoutBreakdownBecause?: string;
}

/** An indicator with its baseline, its target and where it stands. */
export class IndicatorView extends Indicator {
  /** The newest figure of an accepted report. */
  @IsOptional()
  @Nested(() => FigureView)
  readonly actual?: FigureView;

  /** Of the way from baseline to target, where both are numbers. */
  @IsOptional()
  @IsNumber()
  readonly percentDone?: number;

  /** Of every accepted report, oldest first. */
  @NestedList(() => FigureView)
  readonly figures!: readonly FigureView[];
}

/** A progress report and what the State said to it. */
export class ProgressReportView extends ProgressReport {
  @IsIn(REPORT_STANDINGS)
  readonly standing!: ReportStanding;

  @IsInstant()
  readonly reportedAt!: string;

  @IsOptional()
  @IsInstant()
  readonly decidedAt?: string;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}

/** An amendment and who has agreed to it. */
export class AmendmentView {
  @IsId()
  readonly amendmentId!: string;

  @IsText()
  readonly reason!: string;

  /** While it is open. */
  @IsOptional()
  @Nested(() => Plan)
  readonly plan?: Plan;

  @IsText(64)
  readonly planHash!: string;

  @IsParty()
  readonly proposedBy!: string;

  @IsInstant()
  readonly proposedAt!: string;

  /** Who must agree. */
  @IsParties()
  readonly parties!: readonly string[];

  @IsParties()
  readonly agreedBy!: readonly string[];

  @IsIn(AMENDMENT_STANDINGS)
  readonly standing!: AmendmentStanding;

  @IsOptional()
  @IsInstant()
  readonly decidedAt?: string;

  @IsOptional()
  @IsParty()
  readonly refusedBy?: string;

  @IsOptional()
  @IsText()
  readonly refusedBecause?: string;
}

/** How the work goes. */
export class DeliveryView {
  @IsId()
  readonly requestId!: string;

  @IsOptional()
  @IsText(64)
  readonly planHash?: string;

  @NestedList(() => MilestoneView)
  readonly milestones!: readonly MilestoneView[];

  @NestedList(() => IndicatorView)
  readonly indicators!: readonly IndicatorView[];

  @NestedList(() => ProgressReportView)
  readonly progressReports!: readonly ProgressReportView[];

  @NestedList(() => AmendmentView)
  readonly amendments!: readonly AmendmentView[];

  /** The report that waits for the State. */
  @IsOptional()
  @IsId()
  readonly openReportId?: string;

  /** The amendment that waits for agreement. */
  @IsOptional()
  @IsId()
  readonly openAmendmentId?: string;
}
