import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { confirmOutcome } from '../domain/deliver-request.js';
import { ConfirmOutcomeDto } from './confirm-outcome.dto.js';

@RequestsController()
export class ConfirmOutcomeController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('confirm', 'Confirm the outcome and rate each need item.')
  confirmOutcome(
    @Param('requestId') requestId: string,
    @Body() dto: ConfirmOutcomeDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      confirmOutcome(state, { ...act, ratings: plain(dto).ratings }),
    );
  }
}
