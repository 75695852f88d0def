import { IsText } from '@hub/contracts/values/text.js';

/** Body of `strike`. */
export class StrikeAttachmentDto {
  @IsText()
  readonly reason!: string;
}
