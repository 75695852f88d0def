import type { EventContract } from '../event-contract.js';
import { DryRunAskedV1 } from './dry-run-asked.v1.js';
import { DryRunCompletedV1 } from './dry-run-completed.v1.js';
import { RequestAbsorbedV1 } from './request-absorbed.v1.js';
import { RequestAcknowledgedV1 } from './request-acknowledged.v1.js';
import { RequestAgreementConcludedV1 } from './request-agreement-concluded.v1.js';
import { RequestAgreementOpenedV1 } from './request-agreement-opened.v1.js';
import { RequestAgreementRecordedV1 } from './request-agreement-recorded.v1.js';
import { RequestAllocationRecordedV1 } from './request-allocation-recorded.v1.js';
import { RequestAmendmentAgreedV1 } from './request-amendment-agreed.v1.js';
import { RequestAmendmentProposedV1 } from './request-amendment-proposed.v1.js';
import { RequestAmendmentRefusedV1 } from './request-amendment-refused.v1.js';
import { RequestAppealGrantedV1 } from './request-appeal-granted.v1.js';
import { RequestAppealPeriodEndedV1 } from './request-appeal-period-ended.v1.js';
import { RequestAppealRejectedV1 } from './request-appeal-rejected.v1.js';
import { RequestAppealedV1 } from './request-appealed.v1.js';
import { RequestAttachmentAddedV1 } from './request-attachment-added.v1.js';
import { RequestAttachmentRemovedV1 } from './request-attachment-removed.v1.js';
import { RequestAttachmentStruckV1 } from './request-attachment-struck.v1.js';
import { RequestCirculatedV1 } from './request-circulated.v1.js';
import { RequestClearanceProposedV1 } from './request-clearance-proposed.v1.js';
import { RequestClearedV1 } from './request-cleared.v1.js';
import { RequestClosedUnmetV1 } from './request-closed-unmet.v1.js';
import { RequestClosedV1 } from './request-closed.v1.js';
import { RequestCompletedV1 } from './request-completed.v1.js';
import { RequestDeclinedV1 } from './request-declined.v1.js';
import { RequestDeliveryStartedV1 } from './request-delivery-started.v1.js';
import { RequestDisclosureConsentedV1 } from './request-disclosure-consented.v1.js';
import { RequestDisclosureObjectedV1 } from './request-disclosure-objected.v1.js';
import { RequestDisclosurePresumedV1 } from './request-disclosure-presumed.v1.js';
import { RequestDraftRevisedV1 } from './request-draft-revised.v1.js';
import { RequestDraftedV1 } from './request-drafted.v1.js';
import { RequestEligibilityCheckedV1 } from './request-eligibility-checked.v1.js';
import { RequestEndorsedV1 } from './request-endorsed.v1.js';
import { RequestPracticeSharedV1 } from './request-practice-shared.v1.js';
import { RequestFollowUpAnsweredV1 } from './request-follow-up-answered.v1.js';
import { RequestFollowUpAskedV1 } from './request-follow-up-asked.v1.js';
import { RequestFoundUnmetV1 } from './request-found-unmet.v1.js';
import { RequestFundPipelinedV1 } from './request-fund-pipelined.v1.js';
import { RequestFundReferralProposedV1 } from './request-fund-referral-proposed.v1.js';
import { RequestFundRejectedV1 } from './request-fund-rejected.v1.js';
import { RequestFundReservedV1 } from './request-fund-reserved.v1.js';
import { RequestFundReturnedV1 } from './request-fund-returned.v1.js';
import { RequestInvitationRecordedV1 } from './request-invitation-recorded.v1.js';
import { RequestJointActAgreedV1 } from './request-joint-act-agreed.v1.js';
import { RequestLapsedV1 } from './request-lapsed.v1.js';
import { RequestLocalNeedDroppedV1 } from './request-local-need-dropped.v1.js';
import { RequestMergeProposedV1 } from './request-merge-proposed.v1.js';
import { RequestMergeRefusedV1 } from './request-merge-refused.v1.js';
import { RequestMergedV1 } from './request-merged.v1.js';
import { RequestMilestoneReachedV1 } from './request-milestone-reached.v1.js';
import { RequestMilestoneWaivedV1 } from './request-milestone-waived.v1.js';
import { RequestNeedItemDroppedV1 } from './request-need-item-dropped.v1.js';
import { RequestNeedItemRemovedV1 } from './request-need-item-removed.v1.js';
import { RequestNeedItemRevisedV1 } from './request-need-item-revised.v1.js';
import { RequestOffersChosenV1 } from './request-offers-chosen.v1.js';
import { RequestPlanAmendedV1 } from './request-plan-amended.v1.js';
import { RequestPlanApprovedV1 } from './request-plan-approved.v1.js';
import { RequestPlanRevisedV1 } from './request-plan-revised.v1.js';
import { RequestProgressReportAcceptedV1 } from './request-progress-report-accepted.v1.js';
import { RequestProgressReportReturnedV1 } from './request-progress-report-returned.v1.js';
import { RequestProgressReportedV1 } from './request-progress-reported.v1.js';
import { RequestQuestionsAnsweredV1 } from './request-questions-answered.v1.js';
import { RequestQuestionsAskedV1 } from './request-questions-asked.v1.js';
import { RequestReferredToFundV1 } from './request-referred-to-fund.v1.js';
import { RequestEscalatedV1 } from './request-escalated.v1.js';
import { RequestOverdueNotedV1 } from './request-overdue-noted.v1.js';
import { RequestRemindedV1 } from './request-reminded.v1.js';
import { RequestResumedV1 } from './request-resumed.v1.js';
import { RequestReturnedToDraftV1 } from './request-returned-to-draft.v1.js';
import { RequestRevivalPeriodEndedV1 } from './request-revival-period-ended.v1.js';
import { RequestRevivedV1 } from './request-revived.v1.js';
import { RequestReworkAskedV1 } from './request-rework-asked.v1.js';
import { RequestSentForEndorsementV1 } from './request-sent-for-endorsement.v1.js';
import { RequestShortlistedV1 } from './request-shortlisted.v1.js';
import { RequestSubmittedV1 } from './request-submitted.v1.js';
import { RequestSuspendedV1 } from './request-suspended.v1.js';
import { RequestTerminatedV1 } from './request-terminated.v1.js';
import { RequestTerminationProposedV1 } from './request-termination-proposed.v1.js';
import { RequestTrancheRecordedV1 } from './request-tranche-recorded.v1.js';
import { RequestWindowClosedV1 } from './request-window-closed.v1.js';
import { RequestWithdrawnV1 } from './request-withdrawn.v1.js';
import { RequestWorkCompletedV1 } from './request-work-completed.v1.js';
/** Every fact that intake publishes, on the topic `intake.request`. */
export const INTAKE_EVENTS: readonly EventContract[] = [
  RequestDraftedV1,
  RequestDraftRevisedV1,
  RequestNeedItemRevisedV1,
  RequestNeedItemRemovedV1,
  RequestNeedItemDroppedV1,
  RequestAttachmentAddedV1,
  RequestAttachmentRemovedV1,
  RequestSentForEndorsementV1,
  RequestReturnedToDraftV1,
  RequestEndorsedV1,
  RequestSubmittedV1,
  RequestAcknowledgedV1,
  RequestEligibilityCheckedV1,
  RequestAttachmentStruckV1,
  RequestQuestionsAskedV1,
  RequestQuestionsAnsweredV1,
  RequestRemindedV1,
  RequestOverdueNotedV1,
  RequestEscalatedV1,
  RequestJointActAgreedV1,
  RequestLapsedV1,
  RequestRevivedV1,
  RequestRevivalPeriodEndedV1,
  RequestMergeProposedV1,
  RequestMergeRefusedV1,
  RequestMergedV1,
  RequestAbsorbedV1,
  RequestDeclinedV1,
  RequestAppealedV1,
  RequestAppealGrantedV1,
  RequestAppealRejectedV1,
  RequestAppealPeriodEndedV1,
  RequestDisclosureConsentedV1,
  RequestDisclosureObjectedV1,
  RequestDisclosurePresumedV1,
  RequestLocalNeedDroppedV1,
  RequestClearanceProposedV1,
  RequestClearedV1,
  RequestShortlistedV1,
  RequestCirculatedV1,
  RequestInvitationRecordedV1,
  RequestWindowClosedV1,
  RequestFoundUnmetV1,
  RequestOffersChosenV1,
  RequestFundReferralProposedV1,
  RequestReferredToFundV1,
  RequestAllocationRecordedV1,
  RequestFundPipelinedV1,
  RequestFundReservedV1,
  RequestFundReturnedV1,
  RequestFundRejectedV1,
  RequestTrancheRecordedV1,
  RequestPlanRevisedV1,
  RequestPlanApprovedV1,
  RequestAgreementOpenedV1,
  RequestAgreementRecordedV1,
  RequestAgreementConcludedV1,
  RequestDeliveryStartedV1,
  RequestMilestoneReachedV1,
  RequestMilestoneWaivedV1,
  RequestProgressReportedV1,
  RequestProgressReportAcceptedV1,
  RequestProgressReportReturnedV1,
  RequestAmendmentProposedV1,
  RequestAmendmentAgreedV1,
  RequestAmendmentRefusedV1,
  RequestPlanAmendedV1,
  RequestWorkCompletedV1,
  RequestReworkAskedV1,
  RequestCompletedV1,
  RequestSuspendedV1,
  RequestResumedV1,
  RequestTerminationProposedV1,
  RequestTerminatedV1,
  RequestWithdrawnV1,
  RequestClosedUnmetV1,
  RequestClosedV1,
  RequestFollowUpAskedV1,
  RequestFollowUpAnsweredV1,
  RequestPracticeSharedV1,
  DryRunAskedV1,
  DryRunCompletedV1,
];
