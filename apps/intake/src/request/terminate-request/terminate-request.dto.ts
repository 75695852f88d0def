import { IsText } from '@hub/contracts/values/text.js';

/** Body of `terminate`. */
export class TerminateRequestDto {
  @IsText()
  readonly reason!: string;

  @IsText(300)
  readonly documentReference!: string;
}
