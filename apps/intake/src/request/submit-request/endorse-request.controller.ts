import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { endorseRequest } from '../domain/submit-request.js';
import { EndorseRequestDto } from './endorse-request.dto.js';

@RequestsController()
export class EndorseRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('endorse', 'Endorse for one’s own State without submitting yet.')
  endorseRequest(
    @Param('requestId') requestId: string,
    @Body() dto: EndorseRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      endorseRequest(state, { ...act, endorsement: dto.endorsement }),
    );
  }
}
