import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { invitationView } from '../read-invitations/invitation-view.js';
import { AnswerClarificationDto, AskClarificationDto } from './clarify-proposal.dto.js';
import { ClarifyProposal } from './clarify-proposal.use-case.js';
import { InvitationView } from '../read-invitations/invitation.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/invitations/:id')
@ApiTags('invitations')
@Roles('focal-point', 'coordinator')
export class ClarifyProposalController {
  constructor(private readonly clarifyProposal: ClarifyProposal) {}

  @Post('ask-clarification')
  @ApiOperation({ summary: 'One side asks the other about a submitted proposal.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  async ask(
    @Param('id') id: string,
    @Body() { question }: AskClarificationDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.clarifyProposal.ask(id, caller, question, context);
    return respondWith(outcome, invitationView(outcome, caller));
  }

  @Post('answer-clarification')
  @ApiOperation({ summary: 'The side that was asked answers.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  async answer(
    @Param('id') id: string,
    @Body() { answer }: AnswerClarificationDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.clarifyProposal.answer(id, caller, answer, context);
    return respondWith(outcome, invitationView(outcome, caller));
  }
}
