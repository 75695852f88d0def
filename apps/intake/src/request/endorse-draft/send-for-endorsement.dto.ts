import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';

/** Body of `send-for-endorsement`. */
export class SendForEndorsementDto {
  @IsOptional()
  @IsText()
  readonly comment?: string;
}
