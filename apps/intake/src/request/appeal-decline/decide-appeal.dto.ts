import { IsText } from '@hub/contracts/values/text.js';
import { IsBoolean } from 'class-validator';

/** Body of `decide-appeal`. */
export class DecideAppealDto {
  @IsBoolean()
  readonly granted!: boolean;

  @IsText()
  readonly text!: string;
}
