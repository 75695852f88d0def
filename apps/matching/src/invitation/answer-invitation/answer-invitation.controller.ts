import type { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
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

type Decide = (invitation: Invitation) => readonly InvitationEvent[];

/** What a coordinator does with the invitations of its own provider. */
@Controller('v1/invitations/:id')
@ApiTags('invitations')
@Roles('coordinator')
export class AnswerInvitationController {
  constructor(private readonly answerInvitation: AnswerInvitation) {}

  /** The invitation has been opened. */
  @Post('see')
  @ChangesExisting()
  see(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.answer(id, context, caller, seeInvitation);
  }

  /** The provider will prepare a proposal. */
  @Post('express-interest')
  @ChangesExisting()
  express(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.answer(id, context, caller, (invitation) => expressInterest(invitation, context.at));
  }

  /** The provider will not propose, for a coded reason. */
  @Post('decline')
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

  /** Keeps a proposal that is not sent yet; the State does not see it. */
  @Post('draft-proposal')
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

  /** Sends the draft, with what the body says instead of it. */
  @Post('submit-proposal')
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

  /** The provider stands by its accepted proposal. */
  @Post('confirm')
  @ChangesExisting()
  confirm(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.answer(id, context, caller, confirmProposal);
  }

  /** Takes the proposal back, before or after it was accepted. */
  @Post('retract')
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
    return respondWith(outcome, viewOf(outcome));
  }
}

const plain = ({ amount, ...rest }: ProposalDto): DraftProposal => ({
  ...rest,
  ...(amount !== undefined && { amount: { ...amount } }),
});
