import { IsBoolean, IsIn, ValidateIf } from 'class-validator';
import { IsText } from '@hub/contracts/values/text.js';
import {
  ELIGIBILITY_CHECKS,
  type EligibilityCheckName,
} from '@hub/contracts/vocabularies/eligibility-checks.js';

/** Body of one check. */
export class RecordCheckDto {
  @IsIn(ELIGIBILITY_CHECKS)
  readonly check!: EligibilityCheckName;

  @IsBoolean()
  readonly passed!: boolean;

  /** Needed where it failed. */
  @ValidateIf(({ passed, note }: RecordCheckDto) => passed === false || note !== undefined)
  @IsText()
  readonly note?: string;
}
