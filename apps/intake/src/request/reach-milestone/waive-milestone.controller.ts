import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { waiveMilestone } from '../domain/deliver-request.js';
import { WaiveMilestoneDto } from './waive-milestone.dto.js';

@RequestsController()
export class WaiveMilestoneController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('waive-milestone', 'Waive a milestone.', 'milestones/:milestoneId/waive')
  waiveMilestone(
    @Param('requestId') requestId: string,
    @Param('milestoneId') milestoneId: string,
    @Body() dto: WaiveMilestoneDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      waiveMilestone(state, { ...act, milestoneId, reason: dto.reason }),
    );
  }
}
