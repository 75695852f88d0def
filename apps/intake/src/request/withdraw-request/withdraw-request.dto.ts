import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';

/** Body of `withdraw`. */
export class WithdrawRequestDto {
  @IsOptional()
  @IsText()
  readonly reason?: string;
}
