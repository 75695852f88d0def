import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { accountOf } from '../../ledger/storage/ledger-documents.js';
import { FundRepository } from '../storage/fund.repository.js';
import { Funds } from '../storage/funds.js';
import { BalancesQuery } from './balances.dto.js';
import { balancesOf } from './balances.js';
import { BalancesView } from './balances.view.js';
import { FundList, FundView, fundView } from './fund.view.js';

@Controller('v1/funds')
@ApiTags('funds')
@Roles('finance', 'committee', 'auditor')
export class ReadFundsController {
  constructor(
    private readonly funds: Funds,
    private readonly repository: FundRepository,
    private readonly ledger: LedgerReader,
  ) {}

  /** Every fund, oldest first; there are few. */
  @Get()
  @AnswersWith(FundList)
  async list(): Promise<FundList> {
    const items = (await this.repository.find()).map(({ _id, version, createdAt: _, ...state }) =>
      fundView({ state, version }),
    );
    return { items };
  }

  /** One fund. */
  @Get(':id')
  @AnswersWith(FundView)
  async read(@Param('id') id: string) {
    const fund = await this.funds.existing(id);
    return respondWith(fund, fundView(fund));
  }

  /**
   * A fund's balances by account, and its statement: sources less uses is the balance. `on` asks for what was booked
   * through the end of a day.
   */
  @Get(':id/balances')
  @AnswersWith(BalancesView)
  async balances(@Param('id') id: string, @Query() { on }: BalancesQuery): Promise<BalancesView> {
    const { state } = await this.funds.existing(id);
    const accounts =
      on === undefined
        ? (await this.ledger.accountsOf(id)).map(accountOf)
        : await this.ledger.balancesAsOf(id, on);
    return balancesOf(id, state.currency, accounts);
  }
}
