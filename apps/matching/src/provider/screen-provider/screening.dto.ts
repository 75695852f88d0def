import { IsDay } from '@hub/contracts/values/day.js';
import { IsText } from '@hub/contracts/values/text.js';
import { SCREENING_LISTS, type ScreeningList } from '@hub/contracts/vocabularies/screening-lists.js';
import { SCREENING_OUTCOMES, type ScreeningOutcome } from '@hub/contracts/vocabularies/screening-outcomes.js';
import { ArrayMinSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';

/** What an officer has found in the lists. */
export class ScreeningDto {
  /** At least `un-security-council` and `ungm-ineligibility`. */
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SCREENING_LISTS, { each: true })
  readonly lists!: readonly ScreeningList[];

  /** The day of the look-up; today when nothing is said. */
  @IsOptional()
  @IsDay()
  readonly checkedOn?: string;

  /** The worst of all lists. */
  @IsIn(SCREENING_OUTCOMES)
  readonly outcome!: ScreeningOutcome;

  /** What was found; needed unless the outcome is `clear`. */
  @IsOptional()
  @IsText(2000)
  readonly note?: string;

  /** Where the proof is kept, e.g. the number of a file. */
  @IsText(500)
  readonly evidence!: string;
}
