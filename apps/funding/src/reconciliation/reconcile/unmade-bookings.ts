import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import { AllocationBooks } from '../../allocation/keep-books/allocation-books.js';
import { ContributionBooks } from '../../contribution/keep-books/contribution-books.js';
import { FundBooks } from '../../fund/keep-books/fund-books.js';
import type { Finding } from './reconciliation-report.js';

/** How long a booking may be on its way before it counts as forgotten. */
const GRACE_MS = 60_000;

interface Asking {
  readonly _id: string;
  readonly bookings: readonly { readonly reference: string }[];
}

/** Makes what was asked of the ledger long ago: its event is in the dead letters, or was never delivered. */
@Injectable()
export class UnmadeBookings {
  constructor(
    @InjectConnection() private readonly connection: Connection,
    private readonly allocations: AllocationBooks,
    private readonly contributions: ContributionBooks,
    private readonly funds: FundBooks,
  ) {}

  async make(fundId: string, now: Date): Promise<(Finding & { readonly isResolved: boolean })[]> {
    return [
      ...(await this.settle('allocation', fundId, now, (id) => this.allocations.settleNow(id))),
      ...(await this.settle('contribution', fundId, now, (id) => this.contributions.settleNow(id))),
      ...(await this.settle('fund', fundId, now, (id) => this.funds.settleNow(id))),
    ];
  }

  private async settle(
    aggregate: Finding['aggregate'],
    fundId: string,
    now: Date,
    settleNow: (id: string) => Promise<void>,
  ) {
    const findings: (Finding & { readonly isResolved: boolean })[] = [];
    for (const { _id, bookings } of await this.asking(aggregate, fundId, now)) {
      const detail = bookings.map(({ reference }) => reference).join(', ');
      const found = { rule: 'unmade-booking', aggregate, id: _id } as const;
      try {
        await settleNow(_id);
        findings.push({ ...found, detail, isResolved: true });
      } catch (error) {
        findings.push({ ...found, detail: `${detail}: ${(error as Error).message}`, isResolved: false });
      }
    }
    return findings;
  }

  private asking(aggregate: Finding['aggregate'], fundId: string, now: Date): Promise<readonly Asking[]> {
    const changedAt = { $lt: new Date(now.getTime() - GRACE_MS) };
    return this.connection
      .collection<Asking>(`${aggregate}s`)
      .find(
        { fundId, 'bookings.0': { $exists: true }, changedAt },
        { projection: { 'bookings.reference': 1 } },
      )
      .toArray() as Promise<readonly Asking[]>;
  }
}
