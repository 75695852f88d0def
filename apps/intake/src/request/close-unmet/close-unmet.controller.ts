import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { closeUnmet } from '../domain/choose-offers.js';
import { CloseUnmetDto } from './close-unmet.dto.js';

@RequestsController()
export class CloseUnmetController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('close-unmet', 'End a request that found no partner.')
  closeUnmet(
    @Param('requestId') requestId: string,
    @Body() dto: CloseUnmetDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      closeUnmet(state, { ...act, reason: dto.reason }),
    );
  }
}
