import { Inject, Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Model } from 'mongoose';
import type { AllocationEvent } from '../../allocation/domain/allocation-events.js';
import { AllocationDocument, type AllocationRow } from '../../allocation/storage/allocation.schema.js';
import type { ContributionEvent } from '../../contribution/domain/contribution-events.js';
import {
  ContributionDocument,
  type ContributionRow,
} from '../../contribution/storage/contribution.schema.js';
import type { FundEvent } from '../../fund/domain/fund-events.js';
import { FundDocument, type FundRow } from '../../fund/storage/fund.schema.js';
import { ProviderNames, type NamedProvider } from '@hub/provider-names/provider-names.js';
import { allocationDays } from '../domain/allocation-days.js';
import { allocationMovements } from '../domain/allocation-movements.js';
import { contributionMovements } from '../domain/contribution-movements.js';
import { fundMovements } from '../domain/fund-movements.js';
import { dayOf, type Movement } from '../domain/movement.js';
import {
  publishableAllocations,
  publishableContributions,
  type OpenAllocation,
  type OpenContribution,
  type OpenFund,
} from '../domain/open-fund.js';
import { factsOf, HISTORY, type WithHistory } from './facts-of.js';

/** All funds with what is published of them, and the names of those they deal with. */
export interface GatheredData {
  readonly funds: readonly OpenFund[];
  readonly providers: ReadonlyMap<string, NamedProvider>;
}

const NOT_FUNDED = ['proposed', 'reviewed', 'approved', 'returned', 'rejected'];

/** Gathers what is published of all funds out of the facts of funds, contributions and allocations. */
@Injectable()
export class GatherOpenData {
  constructor(
    @InjectModel(FundDocument.name) private readonly funds: Model<FundDocument>,
    @InjectModel(ContributionDocument.name) private readonly contributions: Model<ContributionDocument>,
    @InjectModel(AllocationDocument.name) private readonly allocations: Model<AllocationDocument>,
    private readonly names: ProviderNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(): Promise<GatheredData> {
    const rows = (await this.funds
      .find({}, { bookings: 0 })
      .sort({ createdAt: 1, _id: 1 })
      .lean()) as unknown as readonly WithHistory<FundRow>[];
    const funds: OpenFund[] = [];
    for (const row of rows) funds.push(await this.openFund(row));
    return { funds, providers: await this.names.all() };
  }

  private async openFund(row: WithHistory<FundRow>): Promise<OpenFund> {
    const { fundId, name, currency, createdAt } = row;
    const facts = factsOf<FundEvent>(row);
    const happened = this.happened();
    const contributions = await this.contributionsOf(fundId, happened);
    const allocations = await this.allocationsOf(fundId, happened);
    return {
      fundId,
      name,
      currency,
      openedOn: dayOf(createdAt),
      changedAt: facts.at(-1)?.at ?? createdAt,
      movements: fundMovements(facts).filter(happened),
      contributions: publishableContributions(contributions),
      allocations: publishableAllocations(allocations),
    };
  }

  /** What is dated later than today has not happened yet. */
  private happened(): (movement: Movement) => boolean {
    const today = dayOf(this.clock.now());
    return ({ on }) => on <= today;
  }

  private async contributionsOf(
    fundId: string,
    happened: (movement: Movement) => boolean,
  ): Promise<readonly OpenContribution[]> {
    const found = await this.contributions
      .find({ fundId, status: { $ne: 'in-kind' } }, { bookings: 0, ...HISTORY })
      .sort({ _id: 1 })
      .lean();
    return (found as unknown as readonly WithHistory<ContributionRow>[]).map((row) => ({
      contributionId: row._id,
      donor: row.donor,
      isConfidential: row.isConfidential === true,
      ...(row.passedOnFrom === undefined ? {} : { passedOnFrom: row.passedOnFrom.fundId }),
      isPledge: row.status === 'pledged',
      amountMinor: row.amount.amountMinor,
      movements: contributionMovements(factsOf<ContributionEvent>(row)).filter(happened),
      changedAt: row.changedAt,
    }));
  }

  private async allocationsOf(
    fundId: string,
    happened: (movement: Movement) => boolean,
  ): Promise<readonly OpenAllocation[]> {
    const found = await this.allocations
      .find({ fundId, status: { $nin: NOT_FUNDED } }, { bookings: 0, ...HISTORY })
      .sort({ _id: 1 })
      .lean();
    return (found as unknown as readonly WithHistory<AllocationRow>[]).map((row) => {
      const facts = factsOf<AllocationEvent>(row);
      return {
        allocationId: row._id,
        requestId: row.requestId,
        title: row.title,
        requestingStates: row.requestingStates,
        objectives: row.objectives,
        leadImplementer: row.leadImplementer,
        consentToPublish: row.consentToPublish === true,
        status: row.status,
        isSuspended: row.isFrozen,
        scores: row.scores.flatMap(({ scores }) => scores),
        movements: allocationMovements(facts).filter(happened),
        changedAt: row.changedAt,
        ...allocationDays(facts),
      };
    });
  }
}
