import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { approvePlan } from '../domain/plan-delivery.js';
import { ApprovePlanDto } from './approve-plan.dto.js';

@RequestsController()
export class ApprovePlanController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('approve-plan', 'Approve the plan for one’s own State or provider.')
  approvePlan(
    @Param('requestId') requestId: string,
    @Body() dto: ApprovePlanDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      approvePlan(state, { ...act, planHash: dto.planHash }),
    );
  }
}
