import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { sendForEndorsement } from '../domain/endorse-draft.js';
import { SendForEndorsementDto } from './send-for-endorsement.dto.js';

@RequestsController()
export class SendForEndorsementController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('send-for-endorsement', 'Ask the national focal point to endorse the draft.')
  sendForEndorsement(
    @Param('requestId') requestId: string,
    @Body() dto: SendForEndorsementDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      sendForEndorsement(state, { ...act, comment: dto.comment }),
    );
  }
}
