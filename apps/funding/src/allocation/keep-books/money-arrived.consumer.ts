import { Controller } from '@nestjs/common';
import { AllocationPipelinedV1 } from '@hub/contracts/funding/allocation-pipelined.v1.js';
import { AllocationRefundedV1 } from '@hub/contracts/funding/allocation-refunded.v1.js';
import { AllocationRestReturnedV1 } from '@hub/contracts/funding/allocation-rest-returned.v1.js';
import { ContributionDepositBookedV1 } from '@hub/contracts/funding/contribution-deposit-booked.v1.js';
import type { ContributionDepositBookedV1Payload } from '@hub/contracts/funding/contribution-deposit-booked.v1.js';
import { FundInterestBookedV1 } from '@hub/contracts/funding/fund-interest-booked.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { Allocations } from '../storage/allocations.js';
import { FundPipeline } from './fund-pipeline.use-case.js';

/** Whenever money becomes free, the pipeline may go on. */
@Controller()
export class MoneyArrivedConsumer {
  constructor(
    private readonly pipeline: FundPipeline,
    private readonly allocations: Allocations,
  ) {}

  @OnEvent(ContributionDepositBookedV1)
  async deposited({ payload }: Received<ContributionDepositBookedV1Payload>): Promise<void> {
    await this.pipeline.execute(payload.fundId);
  }

  @OnEvent(FundInterestBookedV1)
  async credited({ subject }: Received): Promise<void> {
    await this.pipeline.execute(subject);
  }

  /** Also for what has just been pipelined: a deposit may have been booked since the ledger refused. */
  @OnEvent(AllocationPipelinedV1)
  @OnEvent(AllocationRestReturnedV1)
  @OnEvent(AllocationRefundedV1)
  async cameBack({ subject }: Received): Promise<void> {
    const allocation = await this.allocations.load(subject);
    if (allocation !== undefined) await this.pipeline.execute(allocation.state.fundId);
  }
}
