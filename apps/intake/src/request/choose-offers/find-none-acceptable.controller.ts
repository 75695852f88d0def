import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { findNoneAcceptable } from '../domain/choose-offers.js';
import { FindNoneAcceptableDto } from './find-none-acceptable.dto.js';

@RequestsController()
export class FindNoneAcceptableController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('none-acceptable', 'Find no proposal acceptable.')
  findNoneAcceptable(
    @Param('requestId') requestId: string,
    @Body() dto: FindNoneAcceptableDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      findNoneAcceptable(state, { ...act, reason: dto.reason }),
    );
  }
}
