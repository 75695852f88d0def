import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { startDelivery } from '../domain/deliver-request.js';

@RequestsController()
export class StartDeliveryController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('start', 'Start work, as the lead implementer.')
  startDelivery(@Param('requestId') requestId: string, @CommandContext() context: CommandContext) {
    return this.changeRequest.execute(requestId, context, (state, act) => startDelivery(state, act));
  }
}
