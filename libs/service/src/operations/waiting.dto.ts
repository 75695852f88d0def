import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsISO8601, IsOptional, IsString, ValidateNested } from 'class-validator';

export class TopicLagView {
  @IsString()
  readonly topic!: string;

  /** Messages that this service has not settled. */
  @IsInt()
  readonly messages!: number;
}

export class RelayProgressView {
  /** A replica publishes now. */
  @IsBoolean()
  readonly isHeld!: boolean;

  /** Everything committed up to then is published; absent before the first event. */
  @IsOptional()
  @IsISO8601()
  readonly publishedUpTo?: string;
}

/** How far this service is behind Kafka, and Kafka behind this service. */
export class LagView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TopicLagView)
  readonly topics!: readonly TopicLagView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RelayProgressView)
  readonly relays!: readonly RelayProgressView[];
}

export class OverdueDeadlineView {
  /** E.g. `intake.request`. */
  @IsString()
  readonly aggregate!: string;

  @IsString()
  readonly aggregateId!: string;

  @IsString()
  readonly name!: string;

  @IsISO8601()
  readonly dueAt!: string;
}

/** Deadlines that should have fired two minutes ago and more. */
export class OverdueDeadlinesView {
  /** Counted up to 1,000. */
  @IsInt()
  readonly total!: number;

  /** The first 100, the oldest of each kind of aggregate first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OverdueDeadlineView)
  readonly items!: readonly OverdueDeadlineView[];
}

export class FailedJobView {
  @IsString()
  readonly jobId!: string;

  @IsString()
  readonly reason!: string;

  @IsInt()
  readonly attempts!: number;

  @IsOptional()
  @IsISO8601()
  readonly failedAt?: string;
}

/** A queue of jobs in Redis: alarms of deadlines, e-mails, webhooks. */
export class JobQueueView {
  @IsString()
  readonly name!: string;

  @IsInt()
  readonly waiting!: number;

  @IsInt()
  readonly active!: number;

  /** Set for later. */
  @IsInt()
  readonly delayed!: number;

  @IsInt()
  readonly failed!: number;

  /** The newest 20 that failed. A deadline whose alarm failed is fired by the sweep. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FailedJobView)
  readonly failures!: readonly FailedJobView[];
}

export class JobQueuesView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => JobQueueView)
  readonly items!: readonly JobQueueView[];
}
