import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
import { shownTo } from '../domain/invitation-access.js';
import { WithdrawInvitationDto } from './withdraw-invitation.dto.js';
import { WithdrawInvitation } from './withdraw-invitation.use-case.js';

@Controller('v1/invitations/:id')
@ApiTags('invitations')
export class WithdrawInvitationController {
  constructor(private readonly withdrawInvitation: WithdrawInvitation) {}

  /** Takes an invitation back; capacity reserved for it is free again. */
  @Post('withdraw')
  @Roles('desk', 'desk-head', 'focal-point')
  @ChangesExisting()
  async withdraw(
    @Param('id') id: string,
    @Body() { reason }: WithdrawInvitationDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.withdrawInvitation.execute(id, caller, reason, context);
    return respondWith(outcome, shownTo(viewOf(outcome), caller));
  }
}
