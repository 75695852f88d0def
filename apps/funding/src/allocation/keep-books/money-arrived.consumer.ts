import { Controller, Inject } from '@nestjs/common';
import { AllocationPipelinedV1 } from '@hub/contracts/funding/allocation-pipelined.v1.js';
import { AllocationRefundedV1 } from '@hub/contracts/funding/allocation-refunded.v1.js';
import { AllocationRestReturnedV1 } from '@hub/contracts/funding/allocation-rest-returned.v1.js';
import { ContributionDepositBookedV1 } from '@hub/contracts/funding/contribution-deposit-booked.v1.js';
import type { ContributionDepositBookedV1Payload } from '@hub/contracts/funding/contribution-deposit-booked.v1.js';
import { ContributionRefundFailedV1 } from '@hub/contracts/funding/contribution-refund-failed.v1.js';
import type { ContributionRefundFailedV1Payload } from '@hub/contracts/funding/contribution-refund-failed.v1.js';
import { FundInterestBookedV1 } from '@hub/contracts/funding/fund-interest-booked.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { ContributionBooks } from '../../contribution/keep-books/contribution-books.js';
import { Allocations } from '../storage/allocations.js';
import { FundPipeline } from './fund-pipeline.use-case.js';

/** Whenever money becomes free, the pipeline may go on. */
@Controller()
export class MoneyArrivedConsumer {
  constructor(
    private readonly pipeline: FundPipeline,
    private readonly allocations: Allocations,
    private readonly contributions: ContributionBooks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(ContributionDepositBookedV1)
  deposited(event: Received<ContributionDepositBookedV1Payload>): Promise<void> {
    return this.fund(event.payload.fundId, event);
  }

  /** Also finishes what a process that died left between the refund and the ledger. */
  @OnEvent(ContributionRefundFailedV1)
  async stayed(event: Received<ContributionRefundFailedV1Payload>): Promise<void> {
    await this.contributions.settleNow(event.subject);
    await this.fund(event.payload.fundId, event);
  }

  @OnEvent(FundInterestBookedV1)
  credited(event: Received): Promise<void> {
    return this.fund(event.subject, event);
  }

  /** Also for what has just been pipelined: a deposit may have been booked since the ledger refused. */
  @OnEvent(AllocationPipelinedV1)
  @OnEvent(AllocationRestReturnedV1)
  @OnEvent(AllocationRefundedV1)
  async cameBack(event: Received): Promise<void> {
    const allocation = await this.allocations.load(event.subject);
    if (allocation !== undefined) await this.fund(allocation.state.fundId, event);
  }

  private async fund(fundId: string, event: Received): Promise<void> {
    await this.pipeline.execute(fundId, event.command(this.clock.now()));
  }
}
