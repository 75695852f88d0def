import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsOptional, IsString } from 'class-validator';
import type { Adopted } from './adopt-round.use-case.js';

class AdoptedView implements Adopted {
  @IsId()
  readonly allocationId!: string;

  /** `reviewed` until a second member agrees; then `reserved`, or `pipeline` when the money has gone meanwhile. */
  @IsString()
  readonly status!: string;

  /** Why it was not taken, e.g. a conflict of interest. */
  @IsOptional()
  @IsString()
  readonly code?: string;

  @IsOptional()
  @IsString()
  readonly detail?: string;
}

/** What became of each allocation that a member would approve. */
export class AdoptedList {
  @NestedList(() => AdoptedView, 1_000)
  readonly items!: readonly AdoptedView[];
}
