import { IsIds } from '@hub/contracts/values/identifiers.js';
import { IsOptional } from 'class-validator';

/** Body of `circulate`. */
export class CirculateRequestDto {
  /** All of them when left out. */
  @IsOptional()
  @IsIds()
  readonly needItemIds?: readonly string[];
}
