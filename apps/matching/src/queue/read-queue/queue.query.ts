import { IsId } from '@hub/contracts/values/identifiers.js';
import { NEED_KINDS, type NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO31661Alpha3, IsOptional, Max, Min } from 'class-validator';
import { IsFilterName } from '../keep-filters/filter-name.js';
import { QUEUE_VIEWS, type QueueView } from '../domain/queue-view.js';

/** Which queue, and what of it. */
export class QueueQuery extends PageQuery {
  @IsOptional()
  @IsIn(QUEUE_VIEWS)
  readonly view?: QueueView = 'mine';

  /** The name of a saved filter; what else is asked for comes on top of it. */
  @IsOptional()
  @IsFilterName()
  readonly filter?: string;

  @IsOptional()
  @IsId()
  readonly requestId?: string;

  @IsOptional()
  @IsIn(NEED_KINDS)
  readonly kind?: NeedKind;

  /** A requesting State. */
  @IsOptional()
  @IsISO31661Alpha3()
  readonly state?: string;

  /** An objective of the Global Compact. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(23)
  readonly objective?: number;
}
