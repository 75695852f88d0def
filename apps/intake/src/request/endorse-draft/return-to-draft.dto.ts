import { IsText } from '@hub/contracts/values/text.js';

/** Body of `return-to-draft`. */
export class ReturnToDraftDto {
  @IsText()
  readonly comment!: string;
}
