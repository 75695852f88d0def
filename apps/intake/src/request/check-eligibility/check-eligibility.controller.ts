import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { checkEligibility } from '../domain/clear-request.js';
import { CheckEligibilityDto } from './check-eligibility.dto.js';

@RequestsController()
export class CheckEligibilityController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('check-eligibility', 'Record how checks of eligibility went.')
  checkEligibility(
    @Param('requestId') requestId: string,
    @Body() dto: CheckEligibilityDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      checkEligibility(state, { ...act, checks: plain(dto).checks }),
    );
  }
}
