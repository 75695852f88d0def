import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { returnToDraft } from '../domain/endorse-draft.js';
import { ReturnToDraftDto } from './return-to-draft.dto.js';

@RequestsController()
export class ReturnToDraftController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('return-to-draft', 'Return the draft with a comment.')
  returnToDraft(
    @Param('requestId') requestId: string,
    @Body() dto: ReturnToDraftDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      returnToDraft(state, { ...act, comment: dto.comment }),
    );
  }
}
