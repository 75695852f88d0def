import { EventStream, Listener } from '@hub/live/listener.decorator.js';
import { LiveStreams } from '@hub/live/live-streams.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { providerOf } from '../domain/provider-of.js';
import { queueChannel, QueueChanges } from './queue-changes.use-case.js';

@Controller('v1/queue')
@ApiTags('queue')
@Roles('coordinator')
export class FollowQueueController {
  constructor(
    private readonly queueChanges: QueueChanges,
    private readonly streams: LiveStreams,
  ) {}

  @Get('stream')
  @EventStream()
  @ApiOperation({
    summary:
      'Follows the queues of the own provider: an event for each change of an invitation, of a plan that a gift would complete, or of a membership in a consortium.',
    description:
      '`invitation-changed` holds `invitationId`, `version`, `status` and `work` (turn, deadline, who works on it); ' +
      '`gift-completion-changed` holds `giftCompletionId`, `version`, `status` and `requestId`; ' +
      '`membership-changed` holds `consortiumId`, `memberId`, `status` and `version`. Open the ' +
      'stream first, then read the queue: nothing falls between. Reopened with the last event’s id it goes on there ' +
      'and may repeat the last two seconds.',
  })
  follow(@Caller() caller: Caller, @Listener() listener: Listener) {
    const providerId = providerOf(caller);
    return this.streams.liveStream({
      listener,
      channel: queueChannel(providerId),
      readSince: this.queueChanges.reader(providerId),
    });
  }
}
