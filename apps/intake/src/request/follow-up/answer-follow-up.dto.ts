import { IsText } from '@hub/contracts/values/text.js';
import { IsIn, IsOptional } from 'class-validator';

/** Body of `answer-follow-up`. */
export class AnswerFollowUpDto {
  @IsIn(['yes', 'partly', 'no'])
  readonly needMet!: 'yes' | 'partly' | 'no';

  @IsOptional()
  @IsText()
  readonly text?: string;
}
