import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { recordCost } from '../domain/fund.js';
import { CostNotCovered, FundNotFound } from '../domain/fund.errors.js';
import { FundBooks } from '../keep-books/fund-books.js';
import { FundView, fundView } from '../read-funds/fund.view.js';
import { Funds } from '../storage/funds.js';
import { RecordCostDto } from './record-cost.dto.js';

@Controller('v1/funds')
@ApiTags('funds')
export class RecordCostController {
  constructor(
    private readonly funds: Funds,
    private readonly books: FundBooks,
  ) {}

  /** The fund has paid for its secretariat, an audit, or the bank's charges, from money without an earmark. */
  @Post(':id/costs')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(FundView)
  async record(
    @Param('id') id: string,
    @Body() dto: RecordCostDto,
    @CommandContext() context: CommandContext,
  ) {
    const recorded = await this.funds.execute(id, context, (state) => {
      if (state === undefined) throw new FundNotFound(id);
      return recordCost(state, dto);
    });
    const outcome = await this.books.settle(recorded);
    if (outcome.events.some(({ type }) => type === 'funding.fund.cost-refused.v1'))
      throw new CostNotCovered();
    return respondWith(outcome, fundView(outcome));
  }
}
