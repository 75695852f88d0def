import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';

export class WithdrawOfferDto {
  @IsOptional()
  @IsText(2000)
  readonly reason?: string;
}
