import { IsText } from '@hub/contracts/values/text.js';

/** How a State stands behind its request. */
export class EndorsementDto {
  /** E.g. the number of the ministry's letter. */
  @IsText(300)
  readonly documentReference!: string;

  /** Name and function of who signed it. */
  @IsText(300)
  readonly endorsedBy!: string;
}
