import { Body, Param } from '@nestjs/common';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { proposeMerge } from '../domain/merge-request.js';
import { RequestRepository } from '../storage/request.repository.js';
import { MergeRequestDto } from './merge-request.dto.js';

@RequestsController()
export class MergeRequestController {
  constructor(
    private readonly changeRequest: ChangeRequest,
    private readonly repository: RequestRepository,
  ) {}

  @RequestAction('merge', 'Propose that the request goes on in another one; the focal point must agree.')
  async proposeMerge(
    @Param('requestId') requestId: string,
    @Body() { intoRequestId, reason }: MergeRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    const target = (await this.repository.findAny(intoRequestId)) ?? undefined;
    return this.changeRequest.execute(requestId, context, (state, act) =>
      proposeMerge(state, { ...act, intoRequestId, reason, target }),
    );
  }
}
