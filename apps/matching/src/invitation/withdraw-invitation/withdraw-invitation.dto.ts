import { IsText } from '@hub/contracts/values/text.js';

export class WithdrawInvitationDto {
  @IsText(2000)
  readonly reason!: string;
}
