import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { askForRework } from '../domain/deliver-request.js';
import { AskForReworkDto } from './ask-for-rework.dto.js';

@RequestsController()
export class AskForReworkController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('rework', 'Ask for what is missing.')
  askForRework(
    @Param('requestId') requestId: string,
    @Body() dto: AskForReworkDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      askForRework(state, { ...act, reason: dto.reason }),
    );
  }
}
