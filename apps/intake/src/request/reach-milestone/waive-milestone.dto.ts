import { IsText } from '@hub/contracts/values/text.js';

/** Body of `waive-milestone`. */
export class WaiveMilestoneDto {
  @IsText()
  readonly reason!: string;
}
