import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { AllocationDocument } from '../../allocation/storage/allocation.schema.js';
import { ContributionDocument } from '../../contribution/storage/contribution.schema.js';
import { Funds } from '../../fund/storage/funds.js';
import { statementOf, type Files, type Statement } from '../domain/statement.js';
import type { AllocationFile } from '../domain/uses-by.js';
import type { ContributionFile } from '../domain/sources-by.js';
import { AccountsAsOf } from './accounts-as-of.js';

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
    private readonly accounts: AccountsAsOf,
    @InjectModel(ContributionDocument.name) private readonly contributions: Model<ContributionDocument>,
    @InjectModel(AllocationDocument.name) private readonly allocations: Model<AllocationDocument>,
  ) {}

  /**
   * @param asOfOn the last day that counts, `YYYY-MM-DD`; now when left out
   * @throws FundNotFound, StatementDayNotPast
   */
  async execute(fundId: string, asOfOn?: string): Promise<Statement> {
    this.accounts.refuseFuture(asOfOn);
    const files = await this.filesOf(fundId);
    return statementOf(files, await this.accounts.read(fundId, asOfOn), asOfOn);
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
