import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Funds } from '../../fund/storage/funds.js';
import { releaseFrom } from '../../money/release-from.js';
import { ContributionNotFound } from '../domain/contribution.errors.js';
import type { ContributionState } from '../domain/contribution-state.js';
import { RefundNotCovered } from '../domain/donor-refund.errors.js';
import { approveRefund } from '../domain/refund-donor.js';
import { RecordContribution } from '../record-contribution/record-contribution.use-case.js';
import { Contributions } from '../storage/contributions.js';

/** Agrees to a refund; the money is set aside at once, or it is said that the earmark has too little. */
@Injectable()
export class ApproveDonorRefund {
  constructor(
    private readonly contributions: Contributions,
    private readonly funds: Funds,
    private readonly recordContribution: RecordContribution,
  ) {}

  /** @throws ContributionNotFound, RefundNotCovered, and whatever `approveRefund` throws */
  async execute(id: string, refund: number, command: Command): Promise<Outcome<ContributionState>> {
    const loaded = await this.contributions.load(id);
    if (loaded === undefined) throw new ContributionNotFound(id);
    const from = releaseFrom((await this.funds.existing(loaded.state.fundId)).state);
    const outcome = await this.recordContribution.change(id, command, (state) =>
      approveRefund(state, refund, command.by, from),
    );
    const approved = outcome.state.refunds?.find((one) => one.refund === refund);
    if (approved?.status === 'requested') throw new RefundNotCovered(refund);
    return outcome;
  }
}
