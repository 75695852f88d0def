import { EligibilityCheck } from '@hub/contracts/intake/eligibility-check.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsOptional } from 'class-validator';

/** Body of `clear`. */
export class ClearRequestDto {
  /** Checks to record first. */
  @IsOptional()
  @NestedList(() => EligibilityCheck, 20)
  readonly checks?: readonly EligibilityCheck[];
}
