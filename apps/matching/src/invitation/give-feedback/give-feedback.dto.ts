import { IsText } from '@hub/contracts/values/text.js';
import { FEEDBACK_CODES, type FeedbackCode } from '@hub/contracts/vocabularies/feedback-codes.js';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';

export class GiveFeedbackDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FEEDBACK_CODES.length)
  @ArrayUnique()
  @IsIn(FEEDBACK_CODES, { each: true })
  readonly reasonCodes!: readonly FeedbackCode[];

  @IsOptional()
  @IsText(2000)
  readonly comment?: string;
}
