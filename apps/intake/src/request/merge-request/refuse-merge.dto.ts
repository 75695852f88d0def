import { IsText } from '@hub/contracts/values/text.js';

/** Body of `refuse-merge`. */
export class RefuseMergeDto {
  @IsText()
  readonly reason!: string;
}
