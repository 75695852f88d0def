import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsText } from '@hub/contracts/values/text.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { readPain002 } from './pain-002.js';
import { TakeBankStatus } from './take-bank-status.use-case.js';
import { StatusOutcomeList } from './status-outcome.view.js';

const LONGEST_DOCUMENT = 900_000;

export class BankStatusDto {
  /** The bank's report, ISO 20022 pain.002, as text. */
  @IsText(LONGEST_DOCUMENT)
  readonly document!: string;
}

@Controller('v1/payment-status-reports')
@ApiTags('payments')
export class TakeBankStatusController {
  constructor(private readonly takeBankStatus: TakeBankStatus) {}

  /** What the bank reports of payments: each settled one is confirmed, each rejected one fails; the answer says line by line. */
  @Post()
  @HttpCode(200)
  @Roles('finance')
  @AnswersWith(StatusOutcomeList)
  async take(@Body() { document }: BankStatusDto, @CommandContext() context: CommandContext) {
    const items = await this.takeBankStatus.execute(readPain002(document), context);
    return { items };
  }
}
