import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { reachMilestone } from '../domain/deliver-request.js';
import { ReachMilestoneDto } from './reach-milestone.dto.js';

@RequestsController()
export class ReachMilestoneController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('reach-milestone', 'Report a milestone as reached.', 'milestones/:milestoneId/reach')
  reachMilestone(
    @Param('requestId') requestId: string,
    @Param('milestoneId') milestoneId: string,
    @Body() dto: ReachMilestoneDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      reachMilestone(state, { ...act, milestoneId, note: dto.note }),
    );
  }
}
