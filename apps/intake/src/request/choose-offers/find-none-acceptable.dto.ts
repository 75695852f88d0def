import { IsText } from '@hub/contracts/values/text.js';

/** Body of `none-acceptable`. */
export class FindNoneAcceptableDto {
  @IsText()
  readonly reason!: string;
}
