import { IsIn, IsNumber, IsOptional } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId, IsIds } from '../values/identifiers.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import {
  DISAGGREGATION_GROUPS,
  DISAGGREGATION_NAMES,
  type Disaggregation,
  type DisaggregationGroup,
} from '../vocabularies/disaggregations.js';

/** The part of a figure that falls to one group. */
export class GroupValue {
  @IsIn(DISAGGREGATION_NAMES)
  readonly by!: Disaggregation;

  @IsIn(DISAGGREGATION_GROUPS)
  readonly group!: DisaggregationGroup;

  @IsNumber()
  readonly value!: number;
}

/** Where an indicator of the plan stands at the end of the period. */
export class IndicatorValue {
  @IsId()
  readonly indicatorId!: string;

  /** Since the work began, not in this period alone. */
  @IsNumber()
  readonly value!: number;

  @IsOptional()
  @NestedList(() => GroupValue, 20)
  readonly groups?: readonly GroupValue[];

  /** Why a breakdown that the plan asks for is not there. */
  @IsOptional()
  @IsText(1000)
  readonly withoutBreakdownBecause?: string;
}

/** What the lead implementer says of a period. */
export class ProgressText {
  @IsDay()
  readonly periodStartsOn!: string;

  @IsDay()
  readonly periodEndsOn!: string;

  @IsText()
  readonly narrative!: string;

  /** Milestones of the plan; they count as reached once the report is accepted. */
  @IsOptional()
  @IsIds(100)
  readonly milestoneIds?: readonly string[];

  @IsOptional()
  @NestedList(() => IndicatorValue, 100)
  readonly indicatorValues?: readonly IndicatorValue[];

  /** Attached documents of kind `report`. */
  @IsOptional()
  @IsIds(20)
  readonly attachmentIds?: readonly string[];

  /** The report that was returned, and is replaced by this one. */
  @IsOptional()
  @IsId()
  readonly correctsReportId?: string;
}

/** A progress report. */
export class ProgressReport extends ProgressText {
  @IsId()
  readonly reportId!: string;
}
