import { IsOptional } from 'class-validator';
import { ActivityText, IndicatorText, MilestoneText, PlanText } from '@hub/contracts/intake/plan.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';

/** An activity as it is sent; without an id it is a new one. */
export class ActivityDto extends ActivityText {
  @IsOptional()
  @IsId()
  readonly activityId?: string;
}

/** A milestone as it is sent; without an id it is a new one. */
export class MilestoneDto extends MilestoneText {
  @IsOptional()
  @IsId()
  readonly milestoneId?: string;
}

/** An indicator as it is sent; without an id it is a new one. */
export class IndicatorDto extends IndicatorText {
  @IsOptional()
  @IsId()
  readonly indicatorId?: string;
}

/** Body of a plan: as incomplete as it may be until it is put up for approval. */
export class PlanDto extends PlanText {
  @IsOptional()
  @NestedList(() => ActivityDto, 100)
  readonly activities?: readonly ActivityDto[];

  @IsOptional()
  @NestedList(() => MilestoneDto, 100)
  readonly milestones?: readonly MilestoneDto[];

  @IsOptional()
  @NestedList(() => IndicatorDto, 100)
  readonly indicators?: readonly IndicatorDto[];
}
