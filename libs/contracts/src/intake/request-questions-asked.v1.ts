import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant, IsInstants } from '../values/instant.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** One concrete question. */
export class Question {
  @IsId()
  readonly questionId!: string;

  @IsText()
  readonly text!: string;

  /** JSON pointer to the part of the content it is about. */
  @IsOptional()
  @IsText(300)
  readonly pointer?: string;
}

/** The desk needs to know more; its clock is paused. */
export class RequestQuestionsAskedV1Payload extends RequestEventPayload {
  @IsInt()
  @Min(1)
  @Max(9)
  readonly round!: number;

  @NestedList(() => Question)
  readonly questions!: readonly Question[];

  @IsInstant()
  readonly answerBy!: string;

  /** When reminders are due, in order. */
  @IsInstants()
  readonly remindAt!: readonly string[];
}

export const RequestQuestionsAskedV1 = requestEvent('questions-asked', RequestQuestionsAskedV1Payload);
