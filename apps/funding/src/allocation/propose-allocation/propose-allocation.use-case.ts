import { Injectable } from '@nestjs/common';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { RequestReferredToFundV1Payload } from '@hub/contracts/intake/request-referred-to-fund.v1.js';
import { ChooseFund } from '../../fund/choose-fund/choose-fund.js';
import { themesOf } from '../../ledger/domain/earmark-pool.js';
import { propose } from '../domain/review-allocation.js';
import { ALLOCATION, Allocations } from '../storage/allocations.js';

/** Turns a request's referral into a proposal to the committee. */
@Injectable()
export class ProposeAllocation {
  constructor(
    private readonly allocations: Allocations,
    private readonly chooseFund: ChooseFund,
  ) {}

  /** @throws FundNotFound */
  async execute(referral: RequestReferredToFundV1Payload, command: Command): Promise<void> {
    const { requestId, title, requestingStates, gap, unOrganisations, leadImplementer, objectives } =
      referral;
    const fund = await this.chooseFund.execute(gap, {
      requestId,
      requestingStates,
      themes: themesOf(objectives),
    });
    const allocationId = aggregateIdFrom(command.cause, ALLOCATION.name);
    await this.allocations.execute(
      allocationId,
      command,
      (state) =>
        propose(state, {
          allocationId,
          requestId,
          fundId: fund._id,
          amount: { amountMinor: gap.amountMinor, currency: gap.currency },
          title,
          requestingStates,
          objectives,
          unOrganisations,
          leadImplementer,
          ...(referral.hasLocalPartner === undefined ? {} : { hasLocalPartner: referral.hasLocalPartner }),
          ...(referral.consentToPublish === undefined ? {} : { consentToPublish: referral.consentToPublish }),
          proposedAt: command.at.toISOString(),
        }),
      { expectNew: true },
    );
  }
}
