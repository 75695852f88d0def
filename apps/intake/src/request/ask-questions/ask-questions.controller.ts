import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { askQuestions } from '../domain/ask-questions.js';
import { AskQuestionsDto } from './ask-questions.dto.js';

@RequestsController()
export class AskQuestionsController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('ask', 'Ask the State concrete questions.')
  askQuestions(
    @Param('requestId') requestId: string,
    @Body() dto: AskQuestionsDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      askQuestions(state, { ...act, questions: plain(dto).questions }),
    );
  }
}
