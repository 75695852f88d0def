import { IsOptional } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsText } from '@hub/contracts/values/text.js';

/** How a State stands behind its request. */
export class EndorsementDto {
  /** E.g. the number of the ministry's letter. */
  @IsText(300)
  readonly documentReference!: string;

  /** Name and function of who signed it. */
  @IsText(300)
  readonly endorsedBy!: string;

  /** The letter, when it is attached to the request as `endorsement-letter`. */
  @IsOptional()
  @IsId()
  readonly attachmentId?: string;
}
