import { IsText } from '@hub/contracts/values/text.js';
import {
  INELIGIBILITY_CODES,
  type IneligibilityCode,
} from '@hub/contracts/vocabularies/ineligibility-codes.js';
import { IsIn } from 'class-validator';

/** Body of `decline`. */
export class DeclineRequestDto {
  @IsIn(INELIGIBILITY_CODES)
  readonly reasonCode!: IneligibilityCode;

  @IsText()
  readonly text!: string;
}
