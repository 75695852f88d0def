import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { resumeDelivery } from '../domain/interrupt-request.js';
import { ResumeDeliveryDto } from './resume-delivery.dto.js';

@RequestsController()
export class ResumeDeliveryController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('resume', 'Let the work go on.')
  resumeDelivery(
    @Param('requestId') requestId: string,
    @Body() dto: ResumeDeliveryDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      resumeDelivery(state, { ...act, comment: dto.comment }),
    );
  }
}
