import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { withdrawRequest } from '../domain/interrupt-request.js';
import { WithdrawRequestDto } from './withdraw-request.dto.js';

@RequestsController()
export class WithdrawRequestController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('withdraw', 'Withdraw the request.')
  withdrawRequest(
    @Param('requestId') requestId: string,
    @Body() dto: WithdrawRequestDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      withdrawRequest(state, { ...act, reason: dto.reason }),
    );
  }
}
