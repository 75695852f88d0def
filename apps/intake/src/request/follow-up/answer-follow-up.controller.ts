import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { answerFollowUp } from '../domain/follow-up.js';
import { AnswerFollowUpDto } from './answer-follow-up.dto.js';

@RequestsController()
export class AnswerFollowUpController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('answer-follow-up', 'Say, a year later, whether the need was met.')
  answerFollowUp(
    @Param('requestId') requestId: string,
    @Body() dto: AnswerFollowUpDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      answerFollowUp(state, { ...act, needMet: dto.needMet, text: dto.text }),
    );
  }
}
