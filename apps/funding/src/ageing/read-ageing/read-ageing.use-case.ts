import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { ContributionEvent } from '../../contribution/domain/contribution-events.js';
import {
  ContributionDocument,
  type ContributionRow,
} from '../../contribution/storage/contribution.schema.js';
import { FundNotFound } from '../../fund/domain/fund.errors.js';
import { Funds } from '../../fund/storage/funds.js';
import { factsOf, HISTORY, type WithHistory } from '../../open-data/gather/facts-of.js';
import { AccountsAsOf } from '../../statement/read-statement/accounts-as-of.js';
import { ageingOf, type Ageing } from '../domain/ageing.js';
import type { PromiseFile } from '../domain/promise.js';

/** Which promises are asked for. */
interface Asked {
  /** The last day that counts, `YYYY-MM-DD`; today when left out. */
  readonly asOfOn?: string | undefined;
  /** Of one donor alone, who sees nothing of the others. */
  readonly ofDonor?: string | undefined;
}

/** Draws up what a fund's donors have promised and not yet signed or paid, by how long that is open. */
@Injectable()
export class ReadAgeing {
  constructor(
    private readonly funds: Funds,
    private readonly accounts: AccountsAsOf,
    @InjectModel(ContributionDocument.name) private readonly contributions: Model<ContributionDocument>,
  ) {}

  /** @throws FundNotFound, also to a donor that has given it nothing; StatementDayNotPast */
  async execute(fundId: string, { asOfOn, ofDonor }: Asked): Promise<Ageing> {
    this.accounts.refuseFuture(asOfOn);
    const { name, currency } = (await this.funds.existing(fundId)).state;
    if (ofDonor !== undefined && (await this.contributions.exists({ fundId, donor: ofDonor })) === null)
      throw new FundNotFound(fundId);
    const accounts = await this.accounts.read(fundId, asOfOn);
    const open = accounts.filter(
      (one) => (one.name === 'pledge' || one.name === 'receivable') && one.balance !== 0n,
    );
    const files = await this.filesOf(
      open.flatMap(({ part = [] }) => part),
      ofDonor,
    );
    return ageingOf({ fundId, name, currency, asOfOn: asOfOn ?? this.accounts.today }, files, open);
  }

  private async filesOf(ids: readonly string[], donor?: string): Promise<readonly PromiseFile[]> {
    const found = await this.contributions
      .find(
        { _id: { $in: [...new Set(ids)] }, ...(donor === undefined ? {} : { donor }) },
        { bookings: 0, ...HISTORY },
      )
      .lean();
    return (found as unknown as readonly WithHistory<ContributionRow>[]).map((row) => ({
      contributionId: row._id,
      donor: row.donor,
      isConfidential: row.isConfidential === true,
      deposits: row.deposits,
      facts: factsOf<ContributionEvent>(row),
    }));
  }
}
