import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { reviveRequest } from '../domain/ask-questions.js';

@RequestsController()
export class ReviveRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('revive', 'Take up a lapsed request again.')
  reviveRequest(@Param('requestId') requestId: string, @CommandContext() context: CommandContext) {
    return this.changeRequest.execute(requestId, context, (state, act) => reviveRequest(state, act));
  }
}
