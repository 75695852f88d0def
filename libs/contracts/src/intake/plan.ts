import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId, IsIds } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested, NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';

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
export class Activity {
  @IsId()
  readonly activityId!: string;

  @IsText(300)
  readonly title!: string;

  @IsIds()
  readonly needItemIds!: readonly string[];

  @NestedList(() => BudgetLine)
  readonly budgetLines!: readonly BudgetLine[];
}

/** Something that can be seen to be done, and by when. */
export class Milestone {
  @IsId()
  readonly milestoneId!: string;

  @IsText(300)
  readonly title!: string;

  @IsDay()
  readonly dueOn!: string;
}

/** What is measured, from where to where. */
export class Indicator {
  @IsId()
  readonly indicatorId!: string;

  @IsText(300)
  readonly title!: string;

  @IsText(120)
  readonly baseline!: string;

  @IsText(120)
  readonly target!: string;
}

/** How partners will answer a request; it may be incomplete until it is put up for approval. */
export class Plan {
  @NestedList(() => Activity, 100)
  readonly activities!: readonly Activity[];

  @NestedList(() => Milestone, 100)
  readonly milestones!: readonly Milestone[];

  @NestedList(() => Indicator, 100)
  readonly indicators!: readonly Indicator[];

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
