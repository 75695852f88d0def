import { EligibilityCheck } from '@hub/contracts/intake/eligibility-check.js';
import { NestedList } from '@hub/contracts/values/nested.js';

/** Body of `check-eligibility`. */
export class CheckEligibilityDto {
  @NestedList(() => EligibilityCheck, 20)
  readonly checks!: readonly EligibilityCheck[];
}
