import { IsText } from '@hub/contracts/values/text.js';

/** Body of `rework`. */
export class AskForReworkDto {
  @IsText()
  readonly reason!: string;
}
