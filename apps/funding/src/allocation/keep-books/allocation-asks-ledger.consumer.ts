import { Controller } from '@nestjs/common';
import { AllocationAgreementNotedV1 } from '@hub/contracts/funding/allocation-agreement-noted.v1.js';
import { AllocationApprovedV1 } from '@hub/contracts/funding/allocation-approved.v1.js';
import { AllocationCommittedV1 } from '@hub/contracts/funding/allocation-committed.v1.js';
import { AllocationFundingSoughtV1 } from '@hub/contracts/funding/allocation-funding-sought.v1.js';
import { AllocationRefundRecordedV1 } from '@hub/contracts/funding/allocation-refund-recorded.v1.js';
import { AllocationReportAcceptedV1 } from '@hub/contracts/funding/allocation-report-accepted.v1.js';
import { AllocationReservedV1 } from '@hub/contracts/funding/allocation-reserved.v1.js';
import { AllocationTrancheConfirmedV1 } from '@hub/contracts/funding/allocation-tranche-confirmed.v1.js';
import { AllocationTrancheFailedV1 } from '@hub/contracts/funding/allocation-tranche-failed.v1.js';
import { AllocationTrancheFailureReportedV1 } from '@hub/contracts/funding/allocation-tranche-failure-reported.v1.js';
import { AllocationTrancheInstructedV1 } from '@hub/contracts/funding/allocation-tranche-instructed.v1.js';
import { AllocationWindUpBegunV1 } from '@hub/contracts/funding/allocation-wind-up-begun.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { AllocationBooks } from './allocation-books.js';

/**
 * Goes to the ledger for every fact that asks for a booking. Usually that is done by the time the fact arrives here;
 * when a process died in between, this is what finishes it.
 */
@Controller()
export class AllocationAsksLedgerConsumer {
  constructor(private readonly books: AllocationBooks) {}

  @OnEvent(AllocationApprovedV1)
  @OnEvent(AllocationFundingSoughtV1)
  @OnEvent(AllocationReservedV1)
  @OnEvent(AllocationAgreementNotedV1)
  @OnEvent(AllocationCommittedV1)
  @OnEvent(AllocationTrancheInstructedV1)
  @OnEvent(AllocationTrancheConfirmedV1)
  @OnEvent(AllocationTrancheFailureReportedV1)
  @OnEvent(AllocationTrancheFailedV1)
  @OnEvent(AllocationReportAcceptedV1)
  @OnEvent(AllocationRefundRecordedV1)
  @OnEvent(AllocationWindUpBegunV1)
  async handle(event: Received): Promise<void> {
    await this.books.settleNow(event.subject);
  }
}
