import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { invitationView } from '../read-invitations/invitation-view.js';
import { AcceptProposal } from './accept-proposal.use-case.js';
import { InvitationView } from '../read-invitations/invitation.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/invitations/:id')
@ApiTags('invitations')
export class AcceptProposalController {
  constructor(private readonly acceptProposal: AcceptProposal) {}

  @Post('accept')
  @ApiOperation({
    summary:
      'The State accepts a proposal; the offer’s capacity is reserved, or 409 `matching.offer.capacity-exhausted`; `matching.provider.not-cleared` without valid checks.',
  })
  @AnswersWith(InvitationView)
  @Roles('focal-point')
  @ChangesExisting()
  async accept(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    const outcome = await this.acceptProposal.execute(id, caller, context);
    return respondWith(outcome, invitationView(outcome, caller));
  }
}
