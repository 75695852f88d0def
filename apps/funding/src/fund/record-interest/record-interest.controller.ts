import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { recordInterest } from '../domain/fund.js';
import { FundNotFound } from '../domain/fund.errors.js';
import { FundView, fundView } from '../read-funds/fund.view.js';
import { Funds } from '../storage/funds.js';
import { FundBooks } from '../keep-books/fund-books.js';
import { RecordInterestDto } from './record-interest.dto.js';

@Controller('v1/funds')
@ApiTags('funds')
export class RecordInterestController {
  constructor(
    private readonly funds: Funds,
    private readonly books: FundBooks,
  ) {}

  /** Interest has arrived, of the fund's own account or passed on by an implementer. */
  @Post(':id/interest')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(FundView)
  async record(
    @Param('id') id: string,
    @Body() dto: RecordInterestDto,
    @CommandContext() context: CommandContext,
  ) {
    const recorded = await this.funds.execute(id, context, (state) => {
      if (state === undefined) throw new FundNotFound(id);
      return recordInterest(state, dto);
    });
    const outcome = await this.books.settle(recorded);
    return respondWith(outcome, fundView(outcome));
  }
}
