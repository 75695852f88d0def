import { Param } from '@nestjs/common';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { agreeToMerge } from '../domain/merge-request.js';
import { RequestRepository } from '../storage/request.repository.js';

@RequestsController()
export class AgreeToMergeController {
  constructor(
    private readonly changeRequest: ChangeRequest,
    private readonly repository: RequestRepository,
  ) {}

  @RequestAction('agree-to-merge', 'Agree that the request goes on in the other one.')
  async agreeToMerge(@Param('requestId') requestId: string, @CommandContext() context: CommandContext) {
    const proposal = (await this.repository.findAny(requestId))?.mergeProposal;
    const target =
      proposal === undefined
        ? undefined
        : ((await this.repository.findAny(proposal.intoRequestId)) ?? undefined);
    return this.changeRequest.execute(requestId, context, (state, act) =>
      agreeToMerge(state, { ...act, target }),
    );
  }
}
