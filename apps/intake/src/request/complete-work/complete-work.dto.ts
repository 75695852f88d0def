import { IsText } from '@hub/contracts/values/text.js';

/** Body of `complete-work`. */
export class CompleteWorkDto {
  @IsText()
  readonly finalReport!: string;
}
