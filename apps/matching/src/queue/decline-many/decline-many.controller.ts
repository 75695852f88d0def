import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { DeclinedItemsView, DeclineManyDto } from './decline-many.dto.js';
import { DeclineMany } from './decline-many.use-case.js';

@Controller('v1/queue')
@ApiTags('queue')
@Roles('coordinator')
export class DeclineManyController {
  constructor(private readonly declineMany: DeclineMany) {}

  @Post('decline')
  @ApiOperation({
    summary: 'Declines several invitations for one coded reason.',
    description:
      'Each has its own outcome; one that a colleague works on is refused. Sent again with the same key it goes on ' +
      'with what was left undone.',
  })
  @AnswersWith(DeclinedItemsView)
  async decline(
    @Body() { invitationIds, ...reason }: DeclineManyDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    return { items: await this.declineMany.execute(invitationIds, reason, caller, context) };
  }
}
