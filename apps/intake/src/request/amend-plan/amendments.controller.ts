import { Body, Param } from '@nestjs/common';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { digestOf } from '../change-request/digest.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { agreeToAmendment, proposeAmendment, refuseAmendment } from '../domain/amend-plan.js';
import { planOf } from '../domain/plan-delivery.js';
import { AgreeToAmendmentDto, ProposeAmendmentDto, RefuseAmendmentDto } from './amendment.dto.js';

/** Which amendment of which request's plan. */
export class AmendmentPath {
  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly amendmentId!: string;
}

@RequestsController()
export class AmendmentsController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('propose-amendment', 'Propose another plan than the one that was signed.', 'amendments')
  propose(
    @Param('requestId') requestId: string,
    @Body() dto: ProposeAmendmentDto,
    @CommandContext() context: CommandContext,
  ) {
    const { reason, plan: sent } = plain(dto);
    const plan = planOf(sent);
    const planHash = digestOf(plan);
    return this.changeRequest.execute(requestId, context, (state, act) =>
      proposeAmendment(state, { ...act, reason, plan, planHash }),
    );
  }

  @RequestAction(
    'agree-to-amendment',
    'Agree to an amendment, with the hash of the plan that was read; the last party’s word amends the plan.',
    'amendments/:amendmentId/agree',
  )
  agree(
    @Param() { requestId, amendmentId }: AmendmentPath,
    @Body() { planHash }: AgreeToAmendmentDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      agreeToAmendment(state, { ...act, amendmentId, planHash }),
    );
  }

  @RequestAction(
    'refuse-amendment',
    'Refuse an amendment, or take one’s own back: the plan stays.',
    'amendments/:amendmentId/refuse',
  )
  refuse(
    @Param() { requestId, amendmentId }: AmendmentPath,
    @Body() { reason }: RefuseAmendmentDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      refuseAmendment(state, { ...act, amendmentId, reason }),
    );
  }
}
