import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { VerdictView } from './verdict.view.js';
import { VerifyReceiptDto } from './verify-receipt.dto.js';
import { VerifyReceipt } from './verify-receipt.use-case.js';

@Controller('v1/receipts')
@ApiTags('receipts')
export class VerifyReceiptController {
  constructor(private readonly verifyReceipt: VerifyReceipt) {}

  @Post('verify')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    summary: 'Verify a receipt; no token is needed, and nothing is kept.',
    description:
      'Says whether the secretariat signed it, what it certifies, whether the request’s history up to it is ' +
      'unchanged, and, when the content is sent along, whether it is the content that was received.',
  })
  @AnswersWith(VerdictView)
  verify(@Body() dto: VerifyReceiptDto): Promise<VerdictView> {
    return this.verifyReceipt.execute(dto);
  }
}
