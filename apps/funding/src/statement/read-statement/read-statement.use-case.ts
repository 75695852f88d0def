import { Inject, Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Model } from 'mongoose';
import { AllocationDocument } from '../../allocation/storage/allocation.schema.js';
import { ContributionDocument } from '../../contribution/storage/contribution.schema.js';
import { Funds } from '../../fund/storage/funds.js';
import { accountOf } from '../../ledger/storage/ledger-documents.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { statementOf, type Files, type Statement } from '../domain/statement.js';
import { StatementDayNotPast } from '../domain/statement.errors.js';
import type { AllocationFile } from '../domain/uses-by.js';
import type { ContributionFile } from '../domain/sources-by.js';

const CONTRIBUTION_FILE = { _id: 0, contributionId: 1, donor: 1, isConfidential: 1 };
const ALLOCATION_FILE = {
  _id: 0,
  allocationId: 1,
  requestId: 1,
  title: 1,
  requestingStates: 1,
  objectives: 1,
  leadImplementer: 1,
};

/** Draws up a fund's statement of sources and uses out of its ledger. */
@Injectable()
export class ReadStatement {
  constructor(
    private readonly funds: Funds,
    private readonly ledger: LedgerReader,
    @InjectModel(ContributionDocument.name) private readonly contributions: Model<ContributionDocument>,
    @InjectModel(AllocationDocument.name) private readonly allocations: Model<AllocationDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param asOfOn the last day that counts, `YYYY-MM-DD`; now when left out
   * @throws FundNotFound, StatementDayNotPast
   */
  async execute(fundId: string, asOfOn?: string): Promise<Statement> {
    const today = this.clock.now().toISOString().slice(0, 10);
    if (asOfOn !== undefined && asOfOn > today) throw new StatementDayNotPast(asOfOn);
    const files = await this.filesOf(fundId);
    const accounts =
      asOfOn === undefined
        ? (await this.ledger.accountsOf(fundId)).map(accountOf)
        : await this.ledger.balancesAsOf(fundId, asOfOn);
    return statementOf(files, accounts, asOfOn);
  }

  private async filesOf(fundId: string): Promise<Files> {
    const { name, currency } = (await this.funds.existing(fundId)).state;
    const [contributions, allocations] = await Promise.all([
      this.contributions.find({ fundId }, CONTRIBUTION_FILE).lean<ContributionFile[]>(),
      this.allocations.find({ fundId }, ALLOCATION_FILE).lean<AllocationFile[]>(),
    ]);
    return { fund: { fundId, name, currency }, contributions, allocations };
  }
}
