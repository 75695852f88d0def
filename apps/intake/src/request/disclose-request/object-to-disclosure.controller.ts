import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { objectToDisclosure } from '../domain/disclose-request.js';
import { ObjectToDisclosureDto } from './object-to-disclosure.dto.js';

@RequestsController()
export class ObjectToDisclosureController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('object-to-disclosure', 'Object to providers seeing the request yet.')
  objectToDisclosure(
    @Param('requestId') requestId: string,
    @Body() dto: ObjectToDisclosureDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      objectToDisclosure(state, { ...act, reason: dto.reason }),
    );
  }
}
