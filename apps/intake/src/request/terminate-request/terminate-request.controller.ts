import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { terminateRequest } from '../domain/interrupt-request.js';
import { TerminateRequestDto } from './terminate-request.dto.js';

@RequestsController()
export class TerminateRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction(
    'terminate',
    'End the work early: head of the secretariat and focal point, the first proposes and the other completes.',
  )
  terminateRequest(
    @Param('requestId') requestId: string,
    @Body() dto: TerminateRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      terminateRequest(state, { ...act, reason: dto.reason, documentReference: dto.documentReference }),
    );
  }
}
