import { IsText } from '@hub/contracts/values/text.js';

/** Body of `object-to-disclosure`. */
export class ObjectToDisclosureDto {
  @IsText()
  readonly reason!: string;
}
