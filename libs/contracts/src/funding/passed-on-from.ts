import { IsId } from '../values/identifiers.js';

/** Where money was before that one fund passes on to another. */
export class PassedOnFrom {
  @IsId()
  readonly fundId!: string;

  /** What the other fund paid it from. */
  @IsId()
  readonly allocationId!: string;
}
