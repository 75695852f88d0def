import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { recirculateRequest } from '../domain/circulate-request.js';
import { RecirculateRequestDto } from './recirculate-request.dto.js';

@RequestsController()
export class RecirculateRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('recirculate', 'Circulate again.')
  recirculateRequest(
    @Param('requestId') requestId: string,
    @Body() dto: RecirculateRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      recirculateRequest(state, { ...act, needItemIds: dto.needItemIds }),
    );
  }
}
