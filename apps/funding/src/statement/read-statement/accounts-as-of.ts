import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Account } from '../../ledger/domain/account.js';
import { accountOf } from '../../ledger/storage/ledger-documents.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { StatementDayNotPast } from '../domain/statement.errors.js';

/** A fund's accounts as reports about a day read them. */
@Injectable()
export class AccountsAsOf {
  constructor(
    private readonly ledger: LedgerReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Today, in UTC. */
  get today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }

  /** @throws StatementDayNotPast */
  refuseFuture(asOfOn: string | undefined): void {
    if (asOfOn !== undefined && asOfOn > this.today) throw new StatementDayNotPast(asOfOn);
  }

  /** As they stood at the end of a day, `YYYY-MM-DD`; now when left out. */
  async read(fundId: string, asOfOn?: string): Promise<readonly Account[]> {
    return asOfOn === undefined
      ? (await this.ledger.accountsOf(fundId)).map(accountOf)
      : this.ledger.balancesAsOf(fundId, asOfOn);
  }
}
