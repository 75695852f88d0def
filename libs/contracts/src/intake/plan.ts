import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId, IsIds } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested, NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { DISAGGREGATION_NAMES, type Disaggregation } from '../vocabularies/disaggregations.js';
import { MEASURES, type Measure } from '../vocabularies/measures.js';

/** Who does a part of an activity, for how much, and who pays. */
export class BudgetLine {
  /** A provider's id. */
  @IsId()
  readonly implementer!: string;

  @Nested(() => Money)
  readonly amount!: Money;

  /** `fund`, or the id of the provider whose offer pays. */
  @IsId()
  readonly source!: string;
}

/** A piece of work that answers need items. */
export class ActivityText {
  @IsText(300)
  readonly title!: string;

  @IsIds()
  readonly needItemIds!: readonly string[];

  @NestedList(() => BudgetLine)
  readonly budgetLines!: readonly BudgetLine[];
}

export class Activity extends ActivityText {
  @IsId()
  readonly activityId!: string;
}

/** Something that can be seen to be done, and by when. */
export class MilestoneText {
  @IsText(300)
  readonly title!: string;

  @IsDay()
  readonly dueOn!: string;
}

export class Milestone extends MilestoneText {
  @IsId()
  readonly milestoneId!: string;
}

/** What is measured, from where to where. */
export class IndicatorText {
  @IsText(300)
  readonly title!: string;

  @IsText(120)
  readonly baseline!: string;

  @IsText(120)
  readonly target!: string;

  /** What the figure is; only then reported breakdowns are checked to add up. */
  @IsOptional()
  @IsIn(MEASURES)
  readonly measure?: Measure;

  /** What is counted, e.g. `people trained`. */
  @IsOptional()
  @IsText(120)
  readonly unit?: string;

  /** By what the figure is to be broken down where that can be known (SDG target 17.18). */
  @IsOptional()
  @IsIn(DISAGGREGATION_NAMES, { each: true })
  readonly disaggregatedBy?: readonly Disaggregation[];
}

export class Indicator extends IndicatorText {
  @IsId()
  readonly indicatorId!: string;
}

/** Who leads, with whom and from when. */
export class PlanText {
  /** The provider that leads and reports. */
  @IsOptional()
  @IsId()
  readonly leadImplementer?: string;

  /** A partner from the requesting State, or `localPartnerReason` says why there is none. */
  @IsOptional()
  @IsText(300)
  readonly localPartner?: string;

  @IsOptional()
  @IsText()
  readonly localPartnerReason?: string;

  @IsOptional()
  @IsDay()
  readonly startsOn?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  readonly durationMonths?: number;
}

/** How partners will answer a request; it may be incomplete until it is put up for approval. */
export class Plan extends PlanText {
  @NestedList(() => Activity, 100)
  readonly activities!: readonly Activity[];

  @NestedList(() => Milestone, 100)
  readonly milestones!: readonly Milestone[];

  @NestedList(() => Indicator, 100)
  readonly indicators!: readonly Indicator[];
}
