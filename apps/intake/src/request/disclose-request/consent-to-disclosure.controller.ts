import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { consentToDisclosure } from '../domain/disclose-request.js';

@RequestsController()
export class ConsentToDisclosureController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('consent-to-disclosure', 'Agree that providers see the request.')
  consentToDisclosure(@Param('requestId') requestId: string, @CommandContext() context: CommandContext) {
    return this.changeRequest.execute(requestId, context, (state, act) => consentToDisclosure(state, act));
  }
}
