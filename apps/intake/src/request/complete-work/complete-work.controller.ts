import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { completeWork } from '../domain/deliver-request.js';
import { CompleteWorkDto } from './complete-work.dto.js';

@RequestsController()
export class CompleteWorkController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('complete-work', 'Report the work as done.')
  completeWork(
    @Param('requestId') requestId: string,
    @Body() dto: CompleteWorkDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      completeWork(state, { ...act, finalReport: dto.finalReport }),
    );
  }
}
