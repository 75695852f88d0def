import { Rating } from '@hub/contracts/intake/request-completed.v1.js';
import { NestedList } from '@hub/contracts/values/nested.js';

/** Body of `confirm`. */
export class ConfirmOutcomeDto {
  @NestedList(() => Rating, 100)
  readonly ratings!: readonly Rating[];
}
