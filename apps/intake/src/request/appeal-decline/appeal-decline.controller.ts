import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { appealDecline } from '../domain/decline-request.js';
import { AppealDeclineDto } from './appeal-decline.dto.js';

@RequestsController()
export class AppealDeclineController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('appeal', 'Appeal the decision, once.')
  appealDecline(
    @Param('requestId') requestId: string,
    @Body() dto: AppealDeclineDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      appealDecline(state, { ...act, grounds: dto.grounds }),
    );
  }
}
