import type { EventContract } from '../event-contract.js';
import { AllocationAgreementNotedV1 } from './allocation-agreement-noted.v1.js';
import { AllocationApprovedV1 } from './allocation-approved.v1.js';
import { AllocationCancelledV1 } from './allocation-cancelled.v1.js';
import { AllocationClosedV1 } from './allocation-closed.v1.js';
import { AllocationCommittedV1 } from './allocation-committed.v1.js';
import { AllocationConflictDeclaredV1 } from './allocation-conflict-declared.v1.js';
import { AllocationDisbursedV1 } from './allocation-disbursed.v1.js';
import { AllocationFrozenV1 } from './allocation-frozen.v1.js';
import { AllocationFundingSoughtV1 } from './allocation-funding-sought.v1.js';
import { AllocationPipelinedV1 } from './allocation-pipelined.v1.js';
import { AllocationPositionTakenV1 } from './allocation-position-taken.v1.js';
import { AllocationProgressNotedV1 } from './allocation-progress-noted.v1.js';
import { AllocationProposedV1 } from './allocation-proposed.v1.js';
import { AllocationReducedV1 } from './allocation-reduced.v1.js';
import { AllocationRefundRecordedV1 } from './allocation-refund-recorded.v1.js';
import { AllocationRefundedV1 } from './allocation-refunded.v1.js';
import { AllocationRejectedV1 } from './allocation-rejected.v1.js';
import { AllocationReportAcceptedV1 } from './allocation-report-accepted.v1.js';
import { AllocationReportReturnedV1 } from './allocation-report-returned.v1.js';
import { AllocationReportedV1 } from './allocation-reported.v1.js';
import { AllocationReservedV1 } from './allocation-reserved.v1.js';
import { AllocationRestReturnedV1 } from './allocation-rest-returned.v1.js';
import { AllocationReturnedV1 } from './allocation-returned.v1.js';
import { AllocationReviewedV1 } from './allocation-reviewed.v1.js';
import { AllocationScoredV1 } from './allocation-scored.v1.js';
import { AllocationTrancheConditionsMetV1 } from './allocation-tranche-conditions-met.v1.js';
import { AllocationTrancheConfirmedV1 } from './allocation-tranche-confirmed.v1.js';
import { AllocationTrancheExpensedV1 } from './allocation-tranche-expensed.v1.js';
import { AllocationTrancheFailedV1 } from './allocation-tranche-failed.v1.js';
import { AllocationTrancheFailureReportedV1 } from './allocation-tranche-failure-reported.v1.js';
import { AllocationTrancheInstructedV1 } from './allocation-tranche-instructed.v1.js';
import { AllocationTranchePaidV1 } from './allocation-tranche-paid.v1.js';
import { AllocationTrancheReleasedV1 } from './allocation-tranche-released.v1.js';
import { AllocationTrancheReportedV1 } from './allocation-tranche-reported.v1.js';
import { AllocationTrancheSecuredV1 } from './allocation-tranche-secured.v1.js';
import { AllocationTranchesPlannedV1 } from './allocation-tranches-planned.v1.js';
import { AllocationUnfrozenV1 } from './allocation-unfrozen.v1.js';
import { AllocationWindUpBegunV1 } from './allocation-wind-up-begun.v1.js';
import { BankAccountConfirmedV1 } from './bank-account-confirmed.v1.js';
import { BankAccountProposedV1 } from './bank-account-proposed.v1.js';
import { ContributionBookedV1 } from './contribution-booked.v1.js';
import { ContributionCommittedV1 } from './contribution-committed.v1.js';
import { ContributionDepositBookedV1 } from './contribution-deposit-booked.v1.js';
import { ContributionDepositRecordedV1 } from './contribution-deposit-recorded.v1.js';
import { ContributionInKindRecordedV1 } from './contribution-in-kind-recorded.v1.js';
import { ContributionNudgedV1 } from './contribution-nudged.v1.js';
import { ContributionPaidUpV1 } from './contribution-paid-up.v1.js';
import { ContributionPledgedV1 } from './contribution-pledged.v1.js';
import { ContributionRefundRequestedV1 } from './contribution-refund-requested.v1.js';
import { ContributionRefundRefusedV1 } from './contribution-refund-refused.v1.js';
import { ContributionRefundApprovedV1 } from './contribution-refund-approved.v1.js';
import { ContributionRefundNotCoveredV1 } from './contribution-refund-not-covered.v1.js';
import { ContributionRefundReleasedV1 } from './contribution-refund-released.v1.js';
import { ContributionRefundPaidV1 } from './contribution-refund-paid.v1.js';
import { ContributionRefundFailedV1 } from './contribution-refund-failed.v1.js';
import { FundCostBookedV1 } from './fund-cost-booked.v1.js';
import { FundCostRecordedV1 } from './fund-cost-recorded.v1.js';
import { FundCostRefusedV1 } from './fund-cost-refused.v1.js';
import { FundInterestBookedV1 } from './fund-interest-booked.v1.js';
import { FundInterestRecordedV1 } from './fund-interest-recorded.v1.js';
import { FundOpenedV1 } from './fund-opened.v1.js';
import { RequestAccountClosedV1 } from './request-account-closed.v1.js';
import { RequestAccountClosingConfirmedV1 } from './request-account-closing-confirmed.v1.js';
import { RequestAccountClosingProposedV1 } from './request-account-closing-proposed.v1.js';
import { RequestAccountEndingNotedV1 } from './request-account-ending-noted.v1.js';
import { RequestAccountOpenedV1 } from './request-account-opened.v1.js';
import { UnidentifiedDepositRecordedV1 } from './unidentified-deposit-recorded.v1.js';
import { UnidentifiedDepositBookedV1 } from './unidentified-deposit-booked.v1.js';
import { UnidentifiedDepositResolutionProposedV1 } from './unidentified-deposit-resolution-proposed.v1.js';
import { UnidentifiedDepositResolutionRefusedV1 } from './unidentified-deposit-resolution-refused.v1.js';
import { UnidentifiedDepositResolutionConfirmedV1 } from './unidentified-deposit-resolution-confirmed.v1.js';
import { UnidentifiedDepositSplitV1 } from './unidentified-deposit-split.v1.js';
import { UnidentifiedDepositResolvedV1 } from './unidentified-deposit-resolved.v1.js';

/** Every fact that funding publishes, one topic per aggregate. */
export const FUNDING_EVENTS: readonly EventContract[] = [
  FundOpenedV1,
  FundInterestRecordedV1,
  FundInterestBookedV1,
  FundCostRecordedV1,
  FundCostBookedV1,
  FundCostRefusedV1,
  ContributionPledgedV1,
  ContributionRefundRequestedV1,
  ContributionRefundRefusedV1,
  ContributionRefundApprovedV1,
  ContributionRefundNotCoveredV1,
  ContributionRefundReleasedV1,
  ContributionRefundPaidV1,
  ContributionRefundFailedV1,
  ContributionCommittedV1,
  ContributionInKindRecordedV1,
  ContributionBookedV1,
  ContributionDepositRecordedV1,
  ContributionDepositBookedV1,
  ContributionPaidUpV1,
  ContributionNudgedV1,
  AllocationProposedV1,
  AllocationConflictDeclaredV1,
  AllocationScoredV1,
  AllocationReviewedV1,
  AllocationPositionTakenV1,
  AllocationReducedV1,
  AllocationApprovedV1,
  AllocationPipelinedV1,
  AllocationFundingSoughtV1,
  AllocationReservedV1,
  AllocationReturnedV1,
  AllocationRejectedV1,
  AllocationAgreementNotedV1,
  AllocationCommittedV1,
  AllocationTranchesPlannedV1,
  AllocationProgressNotedV1,
  AllocationTrancheConditionsMetV1,
  AllocationTrancheInstructedV1,
  AllocationTrancheSecuredV1,
  AllocationTrancheReleasedV1,
  AllocationTrancheConfirmedV1,
  AllocationTranchePaidV1,
  AllocationDisbursedV1,
  AllocationTrancheFailureReportedV1,
  AllocationTrancheFailedV1,
  AllocationTrancheReportedV1,
  AllocationReportReturnedV1,
  AllocationReportAcceptedV1,
  AllocationTrancheExpensedV1,
  AllocationRefundRecordedV1,
  AllocationRefundedV1,
  AllocationFrozenV1,
  AllocationUnfrozenV1,
  AllocationWindUpBegunV1,
  AllocationRestReturnedV1,
  AllocationCancelledV1,
  AllocationReportedV1,
  AllocationClosedV1,
  RequestAccountOpenedV1,
  RequestAccountEndingNotedV1,
  RequestAccountClosingProposedV1,
  RequestAccountClosingConfirmedV1,
  RequestAccountClosedV1,
  BankAccountProposedV1,
  BankAccountConfirmedV1,
  UnidentifiedDepositRecordedV1,
  UnidentifiedDepositBookedV1,
  UnidentifiedDepositResolutionProposedV1,
  UnidentifiedDepositResolutionRefusedV1,
  UnidentifiedDepositResolutionConfirmedV1,
  UnidentifiedDepositResolvedV1,
  UnidentifiedDepositSplitV1,
];
