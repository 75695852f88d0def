import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { digestOf } from '../change-request/digest.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { acknowledgeRequest } from '../domain/acknowledge-request.js';

@RequestsController()
export class AcknowledgeRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('acknowledge', 'Acknowledge receipt.')
  acknowledgeRequest(@Param('requestId') requestId: string, @CommandContext() context: CommandContext) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      acknowledgeRequest(state, { ...act, contentHash: state === undefined ? '' : digestOf(state.content) }),
    );
  }
}
