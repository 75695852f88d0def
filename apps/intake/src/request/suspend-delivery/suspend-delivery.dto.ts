import { IsText } from '@hub/contracts/values/text.js';

/** Body of `suspend`. */
export class SuspendDeliveryDto {
  @IsText()
  readonly reason!: string;
}
