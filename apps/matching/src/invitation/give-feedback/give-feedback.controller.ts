import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { invitationView } from '../read-invitations/invitation-view.js';
import { InvitationView } from '../read-invitations/invitation.view.js';
import { GiveFeedbackDto } from './give-feedback.dto.js';
import { GiveFeedback } from './give-feedback.use-case.js';

@Controller('v1/invitations/:id')
@ApiTags('invitations')
export class GiveFeedbackController {
  constructor(private readonly giveFeedback: GiveFeedback) {}

  @Post('give-feedback')
  @ApiOperation({
    summary: 'Tells the provider of a proposal that was not selected why, in codes and words.',
    description: 'No other provider sees it.',
  })
  @AnswersWith(InvitationView)
  @Roles('desk', 'desk-head', 'focal-point')
  @ChangesExisting()
  async give(
    @Param('id') id: string,
    @Body() feedback: GiveFeedbackDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.giveFeedback.execute(id, caller, feedback, context);
    return respondWith(outcome, invitationView(outcome, caller));
  }
}
