import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import type { ContributionState } from '../domain/contribution-state.js';
import { refundReference } from '../domain/donor-refund.js';
import { giveUpRefund } from '../domain/give-up-refund.js';
import { RecordContribution } from '../record-contribution/record-contribution.use-case.js';
import { ContributionDocument } from '../storage/contribution.schema.js';

const TIMER = { id: 'system:timer', role: 'system' } as const;
const DAY_MS = 86_400_000;

/**
 * Gives up refunds that the bank has said nothing about for too long, as `TimeOutHolds` does for tranches: the hold is
 * voided, the refund has failed. The time runs from when it could go to the bank; what nobody releases is given up too.
 */
@Injectable()
export class TimeOutRefunds {
  constructor(
    @InjectModel(ContributionDocument.name) private readonly contributions: Model<ContributionDocument>,
    private readonly recordContribution: RecordContribution,
    private readonly ledger: LedgerReader,
  ) {}

  /** @returns the references of the holds that were given up */
  async execute(fundId: string, now: Date, afterDays: number): Promise<readonly string[]> {
    const found = await this.contributions
      .find({ fundId, 'refunds.status': 'approved' }, { contributionId: 1, refunds: 1 })
      .sort({ _id: 1 })
      .lean<Pick<ContributionState, 'contributionId' | 'refunds'>[]>();
    const givenUp: string[] = [];
    for (const { contributionId, refunds = [] } of found)
      for (const { refund, status, sentAt } of refunds) {
        if (status !== 'approved') continue;
        const reference = refundReference(contributionId, refund);
        const hold = await this.ledger.transfer(reference);
        const since = sentAt === undefined ? hold?.at : new Date(sentAt);
        if (hold === undefined || since === undefined) continue;
        if (now.getTime() - since.getTime() < afterDays * DAY_MS) continue;
        const command = { cause: `timer:${reference}/time-out`, by: TIMER, at: now };
        const { events } = await this.recordContribution.change(contributionId, command, (state) =>
          giveUpRefund(state, refund, TIMER, afterDays),
        );
        if (events.length > 0) givenUp.push(reference);
      }
    return givenUp;
  }
}
