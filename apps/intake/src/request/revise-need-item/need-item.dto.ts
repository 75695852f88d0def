import { NeedText } from '@hub/contracts/intake/request-content.js';
import { IsText } from '@hub/contracts/values/text.js';

/** Body of a need item: as incomplete as it may be while the request is a draft. */
export class NeedItemTextDto extends NeedText {}

/** Body of `drop`. */
export class DropNeedDto {
  /** Why it is left out; its author reads it. */
  @IsText()
  readonly reason!: string;
}
