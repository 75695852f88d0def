import { IsText } from '@hub/contracts/values/text.js';

export class WithdrawVerificationDto {
  @IsText(2000)
  readonly reason!: string;
}
