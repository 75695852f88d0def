import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsText } from '@hub/contracts/values/text.js';

/** Body of `merge`. */
export class MergeRequestDto {
  /** The request in which this one goes on. */
  @IsId()
  readonly intoRequestId!: string;

  @IsText()
  readonly reason!: string;
}
