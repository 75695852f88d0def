import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { decideAppeal } from '../domain/decline-request.js';
import { DecideAppealDto } from './decide-appeal.dto.js';

@RequestsController()
export class DecideAppealController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('decide-appeal', 'Decide an appeal; not by who declined.')
  decideAppeal(
    @Param('requestId') requestId: string,
    @Body() dto: DecideAppealDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      decideAppeal(state, { ...act, granted: dto.granted, text: dto.text }),
    );
  }
}
