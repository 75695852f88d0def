import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { RequestNotFound } from '../domain/request-errors.js';
import { FindRequest } from '../read-request/find-request.js';
import { partOf } from '../views/show-request.js';
import { DeliveryView } from './delivery.view.js';
import { showDelivery } from './show-delivery.js';

@RequestsController()
export class ReadDeliveryController {
  constructor(private readonly findRequest: FindRequest) {}

  @Get(':requestId/delivery')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({ summary: 'How the work goes: milestones, indicators, progress reports, amendments.' })
  @AnswersWith(DeliveryView)
  async read(@Param('requestId') requestId: string, @Caller() caller: Caller): Promise<DeliveryView> {
    const { request, reader } = await this.findRequest.execute(requestId, caller);
    if (partOf(request, reader) === 'invited') throw new RequestNotFound();
    return showDelivery(request);
  }
}
