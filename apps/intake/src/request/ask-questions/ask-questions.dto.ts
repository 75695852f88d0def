import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { ArrayMinSize, IsOptional } from 'class-validator';

/** One concrete question. */
export class QuestionDto {
  @IsText()
  readonly text!: string;

  /** JSON pointer to the part of the content it is about. */
  @IsOptional()
  @IsText(300)
  readonly pointer?: string;
}

/** Body of `ask`. */
export class AskQuestionsDto {
  @ArrayMinSize(1)
  @NestedList(() => QuestionDto, 50)
  readonly questions!: readonly QuestionDto[];
}
