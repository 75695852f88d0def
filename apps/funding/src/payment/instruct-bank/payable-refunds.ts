import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { ContributionState } from '../../contribution/domain/contribution-state.js';
import type { DonorRefund } from '../../contribution/domain/donor-refund.js';
import { ContributionDocument } from '../../contribution/storage/contribution.schema.js';
import type { Payable } from './payment-order.js';

/** What a fund's bank is to send back to donors: approved, secured in the ledger and, where large, released. */
@Injectable()
export class PayableRefunds {
  constructor(
    @InjectModel(ContributionDocument.name) private readonly contributions: Model<ContributionDocument>,
  ) {}

  async of(fundId: string): Promise<readonly Payable[]> {
    const found = await this.contributions
      .find({ fundId, 'refunds.status': 'approved' }, { history: 0 })
      .sort({ _id: 1 })
      .lean<ContributionState[]>();
    return found.flatMap((contribution) =>
      (contribution.refunds ?? [])
        .filter((refund) => isPayable(contribution, refund))
        .map(({ refund, amount }) => ({
          key: { contributionId: contribution.contributionId, refund },
          amount,
          payee: contribution.donor,
          remittance: `Refund ${String(refund)} of contribution ${contribution.contributionId}`,
        })),
    );
  }
}

const isPayable = (
  { bookings }: ContributionState,
  { refund, status, needsRelease = false, releasedBy }: DonorRefund,
): boolean =>
  status === 'approved' &&
  (!needsRelease || releasedBy !== undefined) &&
  !bookings.some((one) => 'refund' in one && one.refund === refund);
