import { Body, Param, Put } from '@nestjs/common';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { digestOf } from '../change-request/digest.js';
import { plain } from '../change-request/plain.js';
import { ChangesRequest, RequestsController } from '../change-request/request-action.decorator.js';
import { planOf, revisePlan } from '../domain/plan-delivery.js';
import { PlanDto } from './plan.dto.js';

@RequestsController()
export class RevisePlanController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @Put(':requestId/plan')
  @ChangesRequest('revise-plan', 'Write the plan; approvals of an earlier text become void.')
  revisePlan(
    @Param('requestId') requestId: string,
    @Body() dto: PlanDto,
    @CommandContext() context: CommandContext,
  ) {
    const plan = planOf(plain(dto));
    const planHash = digestOf(plan);
    return this.changeRequest.execute(requestId, context, (state, act) =>
      revisePlan(state, { ...act, plan, planHash }),
    );
  }
}
