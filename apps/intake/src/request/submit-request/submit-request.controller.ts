import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { submitRequest } from '../domain/submit-request.js';
import { SubmitRequestDto } from './submit-request.dto.js';

@RequestsController()
export class SubmitRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction(
    'submit',
    'Submit for one’s own State; a regional request goes in when every State has endorsed it.',
  )
  submitRequest(
    @Param('requestId') requestId: string,
    @Body() dto: SubmitRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      submitRequest(state, { ...act, endorsement: dto.endorsement }),
    );
  }
}
