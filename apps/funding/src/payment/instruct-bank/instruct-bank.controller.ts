import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersWithFile } from '@hub/platform/openapi/answers-with-file.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { ApiProblem } from '@hub/platform/openapi/api-problem.decorator.js';
import { InstructBank } from './instruct-bank.use-case.js';
import { pain001 } from './pain-001.js';

@Controller('v1/funds/:id/payment-order')
@ApiTags('payments')
export class InstructBankController {
  constructor(private readonly instructBank: InstructBank) {}

  /**
   * The file for the fund's bank, ISO 20022 pain.001.001.09: every payment that is instructed, secured and, where large,
   * released, and not yet confirmed. Asked for again it names the same payments by the same ids.
   */
  @Get()
  @Roles('finance')
  @AnswersWithFile('application/xml')
  @ApiProblem(409)
  async read(@Param('id') id: string): Promise<StreamableFile> {
    const order = await this.instructBank.execute(id);
    return new StreamableFile(Buffer.from(pain001(order)), {
      type: 'application/xml',
      disposition: `attachment; filename="pain.001-${order.messageId}.xml"`,
    });
  }
}
