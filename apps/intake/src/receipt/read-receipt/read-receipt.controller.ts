import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../../request/change-request/request-action.decorator.js';
import { ReadReceipt } from './read-receipt.use-case.js';
import { SignedReceiptView } from './signed-receipt.view.js';

@RequestsController()
export class ReadReceiptController {
  constructor(private readonly readReceipt: ReadReceipt) {}

  @Get(':requestId/receipt')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor')
  @ApiOperation({
    summary: 'Read the signed receipt of a request.',
    description: 'Proof of what was sent, and when; anyone can verify it, see `/v1/receipts/verify`.',
  })
  @AnswersWith(SignedReceiptView)
  read(@Param('requestId') requestId: string, @Caller() caller: Caller): Promise<SignedReceiptView> {
    return this.readReceipt.execute(requestId, caller);
  }
}
