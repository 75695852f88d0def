import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsText } from '../values/text.js';
import { ELIGIBILITY_CHECKS, type EligibilityCheckName } from '../vocabularies/eligibility-checks.js';

/** One check of eligibility and how it went. */
export class EligibilityCheck {
  @IsIn(ELIGIBILITY_CHECKS)
  readonly check!: EligibilityCheckName;

  @IsBoolean()
  readonly passed!: boolean;

  @IsOptional()
  @IsText()
  readonly note?: string;
}
