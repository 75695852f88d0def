import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { clearRequest } from '../domain/clear-request.js';
import { ClearRequestDto } from './clear-request.dto.js';

@RequestsController()
export class ClearRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('clear', 'Find the request eligible; a large one needs two officers.')
  clearRequest(
    @Param('requestId') requestId: string,
    @Body() dto: ClearRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      clearRequest(state, { ...act, checks: plain(dto).checks ?? [] }),
    );
  }
}
