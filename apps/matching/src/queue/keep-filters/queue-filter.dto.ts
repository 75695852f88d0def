import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { NEED_KINDS, type NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';
import { IsFilterName } from './filter-name.js';
import { IsIn, IsInt, IsISO31661Alpha3, IsOptional, Max, Min } from 'class-validator';

/** What a queue is narrowed down to; what is left out narrows nothing. */
export class QueueFilterDto {
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

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(23)
  readonly objective?: number;
}

/** A filter with the name it was saved under. */
export class SavedFilterView extends QueueFilterDto {
  @IsFilterName()
  readonly name!: string;
}

export class SavedFilterList {
  @NestedList(() => SavedFilterView)
  readonly items!: readonly SavedFilterView[];
}
