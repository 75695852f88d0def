import { IsText } from '@hub/contracts/values/text.js';

/** Body of `appeal`. */
export class AppealDeclineDto {
  @IsText()
  readonly grounds!: string;
}
