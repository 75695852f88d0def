import { IsIds } from '@hub/contracts/values/identifiers.js';
import { IsOptional } from 'class-validator';

/** Body of `recirculate`. */
export class RecirculateRequestDto {
  /** All of them when left out. */
  @IsOptional()
  @IsIds()
  readonly needItemIds?: readonly string[];
}
