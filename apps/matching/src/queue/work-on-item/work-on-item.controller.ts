import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswerInvitation } from '../../invitation/answer-invitation/answer-invitation.use-case.js';
import type { InvitationEvent } from '../../invitation/domain/invitation-events.js';
import { UnknownColleague } from '../../invitation/domain/invitation.errors.js';
import type { Invitation } from '../../invitation/domain/invitation.js';
import {
  assignInvitation,
  claimInvitation,
  releaseInvitation,
  snoozeInvitation,
} from '../../invitation/domain/work-on-invitation.js';
import { invitationView } from '../../invitation/read-invitations/invitation-view.js';
import { InvitationView } from '../../invitation/read-invitations/invitation.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { providerOf } from '../domain/provider-of.js';
import { Colleagues } from '../know-colleagues/colleagues.use-case.js';
import { AssignDto, SnoozeDto } from './work-on-item.dto.js';

type Decide = (invitation: Invitation) => readonly InvitationEvent[];

/** Who of a provider's coordinators works on which invitation. */
@Controller('v1/invitations/:id')
@ApiTags('queue')
@Roles('coordinator')
export class WorkOnItemController {
  constructor(
    private readonly answerInvitation: AnswerInvitation,
    private readonly colleagues: Colleagues,
  ) {}

  @Post('claim')
  @ApiOperation({
    summary: 'Takes an invitation that nobody works on.',
    description:
      'Needs no version: of several who claim at once exactly one succeeds, the others are told who in a 409 ' +
      '`matching.invitation.claimed-already` with `details.assignee`.',
  })
  @AnswersWith(InvitationView)
  async claim(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    await this.colleagues.note(providerOf(caller), caller);
    const self = { id: caller.id, name: caller.name };
    return this.work(id, context, caller, (invitation) => claimInvitation(invitation, self));
  }

  @Post('assign')
  @ApiOperation({ summary: 'Gives an invitation to a colleague, or takes it over from one.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  async assign(
    @Param('id') id: string,
    @Body() { assigneeId }: AssignDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const assignee =
      assigneeId === caller.id
        ? { id: caller.id, name: caller.name }
        : await this.colleagues.named(providerOf(caller), assigneeId);
    return this.work(id, context, caller, (invitation) => {
      if (assignee === undefined) throw new UnknownColleague(assigneeId);
      return assignInvitation(invitation, assignee);
    });
  }

  @Post('release')
  @ApiOperation({ summary: 'Gives one’s own invitation back to all colleagues.' })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  release(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    return this.work(id, context, caller, (invitation) => releaseInvitation(invitation, caller.id));
  }

  @Post('snooze')
  @ApiOperation({
    summary: 'Keeps an invitation out of the queues until a time, or until something happens to it.',
  })
  @AnswersWith(InvitationView)
  @ChangesExisting()
  snooze(
    @Param('id') id: string,
    @Body() { until }: SnoozeDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    return this.work(id, context, caller, (invitation) =>
      snoozeInvitation(invitation, caller.id, new Date(until), context.at),
    );
  }

  private async work(id: string, context: CommandContext, caller: Caller, decide: Decide) {
    const outcome = await this.answerInvitation.execute(id, caller, context, decide);
    return respondWith(outcome, invitationView(outcome, caller));
  }
}
