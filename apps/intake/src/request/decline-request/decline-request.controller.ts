import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { declineRequest } from '../domain/decline-request.js';
import { DeclineRequestDto } from './decline-request.dto.js';

@RequestsController()
export class DeclineRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('decline', 'Find the request not eligible.')
  declineRequest(
    @Param('requestId') requestId: string,
    @Body() dto: DeclineRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      declineRequest(state, { ...act, reasonCode: dto.reasonCode, text: dto.text }),
    );
  }
}
