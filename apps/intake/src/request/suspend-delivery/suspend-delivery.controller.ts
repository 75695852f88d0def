import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { suspendDelivery } from '../domain/interrupt-request.js';
import { SuspendDeliveryDto } from './suspend-delivery.dto.js';

@RequestsController()
export class SuspendDeliveryController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('suspend', 'Pause the work.')
  suspendDelivery(
    @Param('requestId') requestId: string,
    @Body() dto: SuspendDeliveryDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      suspendDelivery(state, { ...act, reason: dto.reason }),
    );
  }
}
