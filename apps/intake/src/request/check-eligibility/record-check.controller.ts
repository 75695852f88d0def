import { Body, Param } from '@nestjs/common';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { checkEligibility } from '../domain/clear-request.js';
import { RecordCheckDto } from './record-check.dto.js';

@RequestsController()
export class RecordCheckController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction(
    'check-eligibility',
    'Record how one check went; a later record of the same check replaces it, and the history keeps both.',
    'checks',
  )
  record(
    @Param('requestId') requestId: string,
    @Body() dto: RecordCheckDto,
    @CommandContext() context: CommandContext,
  ) {
    const checks = [plain(dto)];
    return this.changeRequest.execute(requestId, context, (state, act) =>
      checkEligibility(state, { ...act, checks }),
    );
  }
}
