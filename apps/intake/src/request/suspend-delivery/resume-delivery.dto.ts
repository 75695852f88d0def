import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';

/** Body of `resume`. */
export class ResumeDeliveryDto {
  @IsOptional()
  @IsText()
  readonly comment?: string;
}
