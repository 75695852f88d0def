import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { refuseMerge } from '../domain/merge-request.js';
import { RefuseMergeDto } from './refuse-merge.dto.js';

@RequestsController()
export class RefuseMergeController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('refuse-merge', 'Let the request stand on its own.')
  refuseMerge(
    @Param('requestId') requestId: string,
    @Body() dto: RefuseMergeDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      refuseMerge(state, { ...act, reason: dto.reason }),
    );
  }
}
