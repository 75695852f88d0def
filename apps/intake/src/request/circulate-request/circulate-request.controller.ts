import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { circulateRequest } from '../domain/circulate-request.js';
import { CirculateRequestDto } from './circulate-request.dto.js';

@RequestsController()
export class CirculateRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('circulate', 'Circulate to the shortlisted providers.')
  circulateRequest(
    @Param('requestId') requestId: string,
    @Body() dto: CirculateRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      circulateRequest(state, { ...act, needItemIds: dto.needItemIds }),
    );
  }
}
