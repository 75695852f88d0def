import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { answerQuestions } from '../domain/ask-questions.js';
import { AnswerQuestionsDto } from './answer-questions.dto.js';

@RequestsController()
export class AnswerQuestionsController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('answer', 'Answer every question of the round.')
  answerQuestions(
    @Param('requestId') requestId: string,
    @Body() dto: AnswerQuestionsDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      answerQuestions(state, { ...act, answers: plain(dto).answers }),
    );
  }
}
