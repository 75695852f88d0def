import type { AllocationAgreementNotedV1Payload } from '@hub/contracts/funding/allocation-agreement-noted.v1.js';
import type { AllocationApprovedV1Payload } from '@hub/contracts/funding/allocation-approved.v1.js';
import type { AllocationCancelledV1Payload } from '@hub/contracts/funding/allocation-cancelled.v1.js';
import type { AllocationClosedV1Payload } from '@hub/contracts/funding/allocation-closed.v1.js';
import type { AllocationCommittedV1Payload } from '@hub/contracts/funding/allocation-committed.v1.js';
import type { AllocationConflictDeclaredV1Payload } from '@hub/contracts/funding/allocation-conflict-declared.v1.js';
import type { AllocationDisbursedV1Payload } from '@hub/contracts/funding/allocation-disbursed.v1.js';
import type { AllocationFrozenV1Payload } from '@hub/contracts/funding/allocation-frozen.v1.js';
import type { AllocationFundingSoughtV1Payload } from '@hub/contracts/funding/allocation-funding-sought.v1.js';
import type { AllocationPipelinedV1Payload } from '@hub/contracts/funding/allocation-pipelined.v1.js';
import type { AllocationPositionTakenV1Payload } from '@hub/contracts/funding/allocation-position-taken.v1.js';
import type { AllocationProgressNotedV1Payload } from '@hub/contracts/funding/allocation-progress-noted.v1.js';
import type { AllocationProposedV1Payload } from '@hub/contracts/funding/allocation-proposed.v1.js';
import type { AllocationReducedV1Payload } from '@hub/contracts/funding/allocation-reduced.v1.js';
import type { AllocationRefundRecordedV1Payload } from '@hub/contracts/funding/allocation-refund-recorded.v1.js';
import type { AllocationRefundedV1Payload } from '@hub/contracts/funding/allocation-refunded.v1.js';
import type { AllocationRejectedV1Payload } from '@hub/contracts/funding/allocation-rejected.v1.js';
import type { AllocationReportAcceptedV1Payload } from '@hub/contracts/funding/allocation-report-accepted.v1.js';
import type { AllocationReportReturnedV1Payload } from '@hub/contracts/funding/allocation-report-returned.v1.js';
import type { AllocationReportedV1Payload } from '@hub/contracts/funding/allocation-reported.v1.js';
import type { AllocationReservedV1Payload } from '@hub/contracts/funding/allocation-reserved.v1.js';
import type { AllocationRestReturnedV1Payload } from '@hub/contracts/funding/allocation-rest-returned.v1.js';
import type { AllocationReturnedV1Payload } from '@hub/contracts/funding/allocation-returned.v1.js';
import type { AllocationReviewedV1Payload } from '@hub/contracts/funding/allocation-reviewed.v1.js';
import type { AllocationScoredV1Payload } from '@hub/contracts/funding/allocation-scored.v1.js';
import type { AllocationTrancheConditionsMetV1Payload } from '@hub/contracts/funding/allocation-tranche-conditions-met.v1.js';
import type { AllocationTrancheConfirmedV1Payload } from '@hub/contracts/funding/allocation-tranche-confirmed.v1.js';
import type { AllocationTrancheExpensedV1Payload } from '@hub/contracts/funding/allocation-tranche-expensed.v1.js';
import type { AllocationTrancheFailedV1Payload } from '@hub/contracts/funding/allocation-tranche-failed.v1.js';
import type { AllocationTrancheFailureReportedV1Payload } from '@hub/contracts/funding/allocation-tranche-failure-reported.v1.js';
import type { AllocationTrancheInstructedV1Payload } from '@hub/contracts/funding/allocation-tranche-instructed.v1.js';
import type { AllocationTranchePaidV1Payload } from '@hub/contracts/funding/allocation-tranche-paid.v1.js';
import type { AllocationTrancheReleasedV1Payload } from '@hub/contracts/funding/allocation-tranche-released.v1.js';
import type { AllocationTrancheReportedV1Payload } from '@hub/contracts/funding/allocation-tranche-reported.v1.js';
import type { AllocationTrancheSecuredV1Payload } from '@hub/contracts/funding/allocation-tranche-secured.v1.js';
import type { AllocationTranchesPlannedV1Payload } from '@hub/contracts/funding/allocation-tranches-planned.v1.js';
import type { AllocationUnfrozenV1Payload } from '@hub/contracts/funding/allocation-unfrozen.v1.js';
import type { AllocationWindUpBegunV1Payload } from '@hub/contracts/funding/allocation-wind-up-begun.v1.js';

/** Every fact about an allocation, by its name. */
export interface AllocationFacts {
  readonly proposed: AllocationProposedV1Payload;
  readonly 'conflict-declared': AllocationConflictDeclaredV1Payload;
  readonly scored: AllocationScoredV1Payload;
  readonly reviewed: AllocationReviewedV1Payload;
  readonly 'position-taken': AllocationPositionTakenV1Payload;
  readonly reduced: AllocationReducedV1Payload;
  readonly approved: AllocationApprovedV1Payload;
  readonly pipelined: AllocationPipelinedV1Payload;
  readonly 'funding-sought': AllocationFundingSoughtV1Payload;
  readonly reserved: AllocationReservedV1Payload;
  readonly returned: AllocationReturnedV1Payload;
  readonly rejected: AllocationRejectedV1Payload;
  readonly 'agreement-noted': AllocationAgreementNotedV1Payload;
  readonly committed: AllocationCommittedV1Payload;
  readonly 'tranches-planned': AllocationTranchesPlannedV1Payload;
  readonly 'progress-noted': AllocationProgressNotedV1Payload;
  readonly 'tranche-conditions-met': AllocationTrancheConditionsMetV1Payload;
  readonly 'tranche-instructed': AllocationTrancheInstructedV1Payload;
  readonly 'tranche-secured': AllocationTrancheSecuredV1Payload;
  readonly 'tranche-released': AllocationTrancheReleasedV1Payload;
  readonly 'tranche-confirmed': AllocationTrancheConfirmedV1Payload;
  readonly 'tranche-paid': AllocationTranchePaidV1Payload;
  readonly disbursed: AllocationDisbursedV1Payload;
  readonly 'tranche-failure-reported': AllocationTrancheFailureReportedV1Payload;
  readonly 'tranche-failed': AllocationTrancheFailedV1Payload;
  readonly 'tranche-reported': AllocationTrancheReportedV1Payload;
  readonly 'report-returned': AllocationReportReturnedV1Payload;
  readonly 'report-accepted': AllocationReportAcceptedV1Payload;
  readonly 'tranche-expensed': AllocationTrancheExpensedV1Payload;
  readonly 'refund-recorded': AllocationRefundRecordedV1Payload;
  readonly refunded: AllocationRefundedV1Payload;
  readonly frozen: AllocationFrozenV1Payload;
  readonly unfrozen: AllocationUnfrozenV1Payload;
  readonly 'wind-up-begun': AllocationWindUpBegunV1Payload;
  readonly 'rest-returned': AllocationRestReturnedV1Payload;
  readonly cancelled: AllocationCancelledV1Payload;
  readonly reported: AllocationReportedV1Payload;
  readonly closed: AllocationClosedV1Payload;
}

/** A fact as it is stored and published. */
export type AllocationEvent = {
  [F in keyof AllocationFacts]: {
    readonly type: `funding.allocation.${F}.v1`;
    readonly data: AllocationFacts[F];
  };
}[keyof AllocationFacts];

/** Names a fact. */
export const allocationFact = <F extends keyof AllocationFacts>(
  name: F,
  data: AllocationFacts[F],
): AllocationEvent => ({ type: `funding.allocation.${name}.v1`, data }) as AllocationEvent;
