import { Controller } from '@nestjs/common';
import { ContributionCommittedV1 } from '@hub/contracts/funding/contribution-committed.v1.js';
import { ContributionDepositRecordedV1 } from '@hub/contracts/funding/contribution-deposit-recorded.v1.js';
import { ContributionInKindRecordedV1 } from '@hub/contracts/funding/contribution-in-kind-recorded.v1.js';
import { ContributionPledgedV1 } from '@hub/contracts/funding/contribution-pledged.v1.js';
import { ContributionRefundApprovedV1 } from '@hub/contracts/funding/contribution-refund-approved.v1.js';
import { ContributionRefundPaidV1 } from '@hub/contracts/funding/contribution-refund-paid.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { ContributionBooks } from './contribution-books.js';

/** Finishes what a process that died left between a contribution and the ledger. */
@Controller()
export class ContributionAsksLedgerConsumer {
  constructor(private readonly books: ContributionBooks) {}

  @OnEvent(ContributionPledgedV1)
  @OnEvent(ContributionCommittedV1)
  @OnEvent(ContributionInKindRecordedV1)
  @OnEvent(ContributionDepositRecordedV1)
  @OnEvent(ContributionRefundApprovedV1)
  @OnEvent(ContributionRefundPaidV1)
  async handle(event: Received): Promise<void> {
    await this.books.settleNow(event.subject);
  }
}
