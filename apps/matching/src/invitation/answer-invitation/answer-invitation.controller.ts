import type { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { invitationView } from '../read-invitations/invitation-view.js';
import { confirmProposal, retractProposal } from '../domain/accept-proposal.js';
import {
  declineInvitation,
  draftProposal,
  expressInterest,
  seeInvitation,
  submitProposal,
} from '../domain/answer-invitation.js';
import type { InvitationEvent } from '../domain/invitation-events.js';
import type { Invitation } from '../domain/invitation.js';
import { DeclineInvitationDto, ProposalDto, RetractProposalDto } from './answer-invitation.dto.js';
import { AnswerInvitation } from './answer-invitation.use-case.js';
import { InvitationView } from '../read-invitations/invitation.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

type Decide = (invitation: Invitation) => readonly InvitationEvent[];

/** What a coordinator does with the invitations of its own provider. */
@Controller('v1/invitations/:id')
@ApiTags('invitations')
@Roles('coordinator')
export class AnswerInvitationController {
  constructor(private readonly answerInvitation: AnswerInvitation) {}

  @Post('see')
  @ApiOperation({ summary: 'The invitation has been opened.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  see(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.answer(id, context, caller, seeInvitation);
  }

  @Post('express-interest')
  @ApiOperation({ summary: 'The provider will prepare a proposal.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  express(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.answer(id, context, caller, (invitation) => expressInterest(invitation, context.at));
  }

  @Post('decline')
  @ApiOperation({ summary: 'The provider will not propose, for a coded reason.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  decline(
    @Param('id') id: string,
    @Body() { reasonCode, comment }: DeclineInvitationDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    return this.answer(id, context, caller, (invitation) =>
      declineInvitation(invitation, reasonCode, comment),
    );
  }

  @Post('draft-proposal')
  @ApiOperation({ summary: 'Keeps a proposal that is not sent yet; the State does not see it.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  draft(
    @Param('id') id: string,
    @Body() proposal: ProposalDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const draft = plain(proposal);
    return this.answer(id, context, caller, (invitation) => draftProposal(invitation, draft, context.at));
  }

  @Post('submit-proposal')
  @ApiOperation({ summary: 'Sends the draft, with what the body says instead of it.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  submit(
    @Param('id') id: string,
    @Body() proposal: ProposalDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const changes = plain(proposal);
    return this.answer(id, context, caller, (invitation) => submitProposal(invitation, changes, context.at));
  }

  @Post('confirm')
  @ApiOperation({ summary: 'The provider stands by its accepted proposal.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  confirm(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.answer(id, context, caller, confirmProposal);
  }

  @Post('retract')
  @ApiOperation({ summary: 'Takes the proposal back, before or after it was accepted.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  retract(
    @Param('id') id: string,
    @Body() { reason }: RetractProposalDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    return this.answer(id, context, caller, (invitation) => retractProposal(invitation, reason));
  }

  private async answer(id: string, context: CommandContext, caller: Caller, decide: Decide) {
    const outcome = await this.answerInvitation.execute(id, caller, context, decide);
    return respondWith(outcome, invitationView(outcome, caller));
  }
}

const plain = ({ amount, ...rest }: ProposalDto): DraftProposal => ({
  ...rest,
  ...(amount !== undefined && { amount: { ...amount } }),
});
