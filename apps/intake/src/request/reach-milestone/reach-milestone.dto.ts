import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';

/** Body of `reach-milestone`. */
export class ReachMilestoneDto {
  @IsOptional()
  @IsText()
  readonly note?: string;
}
