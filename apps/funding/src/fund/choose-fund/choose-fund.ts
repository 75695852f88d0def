import { Injectable } from '@nestjs/common';
import { earmarkOf, fits } from '../../ledger/domain/earmark-pool.js';
import type { Purpose } from '../../ledger/domain/earmark-pool.js';
import type { Money } from '../../ledger/domain/money.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { FundNotFound } from '../domain/fund.errors.js';
import { FundRepository } from '../storage/fund.repository.js';
import type { FundRow } from '../storage/fund.schema.js';

/**
 * Says which fund a request turns to: of those in its currency, one whose fitting money covers it now; of several,
 * or where none does, the default fund, else the oldest.
 */
@Injectable()
export class ChooseFund {
  constructor(
    private readonly funds: FundRepository,
    private readonly ledger: LedgerReader,
  ) {}

  /** @throws FundNotFound when no fund keeps this currency. */
  async execute(gap: Money, purpose: Purpose): Promise<FundRow> {
    const funds = await this.funds.find({ currency: gap.currency });
    const ranked = [
      ...funds.filter(({ isDefault }) => isDefault),
      ...funds.filter(({ isDefault }) => !isDefault),
    ];
    for (const fund of ranked) if (await this.covers(fund, gap, purpose)) return fund;
    const [first] = ranked;
    if (first === undefined) throw new FundNotFound(`in ${gap.currency}`);
    return first;
  }

  private async covers({ _id }: FundRow, gap: Money, purpose: Purpose): Promise<boolean> {
    const pools = await this.ledger.poolsOf(_id, gap.currency);
    const fitting = [...pools].filter(([pool]) => fits(earmarkOf(pool), purpose));
    return fitting.reduce((sum, [, free]) => sum + free, 0n) >= BigInt(gap.amountMinor);
  }
}
