import { IsText } from '@hub/contracts/values/text.js';

/** Body of `close-unmet`. */
export class CloseUnmetDto {
  @IsText()
  readonly reason!: string;
}
