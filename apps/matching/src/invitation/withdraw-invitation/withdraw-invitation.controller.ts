import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { invitationView } from '../read-invitations/invitation-view.js';
import { WithdrawInvitationDto } from './withdraw-invitation.dto.js';
import { WithdrawInvitation } from './withdraw-invitation.use-case.js';
import { InvitationView } from '../read-invitations/invitation.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/invitations/:id')
@ApiTags('invitations')
export class WithdrawInvitationController {
  constructor(private readonly withdrawInvitation: WithdrawInvitation) {}

  @Post('withdraw')
  @ApiOperation({ summary: 'Takes an invitation back; capacity reserved for it is free again.' })
  @AnswersWith(InvitationView)
  @Roles('desk', 'desk-head', 'focal-point')
  @ChangesExisting()
  async withdraw(
    @Param('id') id: string,
    @Body() { reason }: WithdrawInvitationDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.withdrawInvitation.execute(id, caller, reason, context);
    return respondWith(outcome, invitationView(outcome, caller));
  }
}
