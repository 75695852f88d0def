import { IsInt, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The answer to one question. */
export class Answer {
  @IsId()
  readonly questionId!: string;

  @IsText()
  readonly text!: string;
}

/** The State has answered every question of the round. */
export class RequestQuestionsAnsweredV1Payload extends RequestEventPayload {
  @IsInt()
  @Min(1)
  @Max(9)
  readonly round!: number;

  @NestedList(() => Answer)
  readonly answers!: readonly Answer[];
}

export const RequestQuestionsAnsweredV1 = requestEvent(
  'questions-answered',
  RequestQuestionsAnsweredV1Payload,
);
