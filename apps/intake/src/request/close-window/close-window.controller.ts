import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { closeWindow } from '../domain/close-window.js';

@RequestsController()
export class CloseWindowController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('close-window', 'Take no more proposals in this round.')
  closeWindow(@Param('requestId') requestId: string, @CommandContext() context: CommandContext) {
    return this.changeRequest.execute(requestId, context, (state, act) => closeWindow(state, act));
  }
}
