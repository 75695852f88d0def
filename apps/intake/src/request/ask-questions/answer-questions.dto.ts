import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { ArrayMinSize } from 'class-validator';

/** The answer to one question. */
export class AnswerDto {
  @IsId()
  readonly questionId!: string;

  @IsText()
  readonly text!: string;
}

/** Body of `answer`. */
export class AnswerQuestionsDto {
  @ArrayMinSize(1)
  @NestedList(() => AnswerDto, 50)
  readonly answers!: readonly AnswerDto[];
}
