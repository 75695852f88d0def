import type { EventContract } from '../event-contract.js';
import { AgreementAmendedV1 } from './agreement-amended.v1.js';
import { AgreementConcludedV1 } from './agreement-concluded.v1.js';
import { AgreementOpenedV1 } from './agreement-opened.v1.js';
import { AgreementSignedV1 } from './agreement-signed.v1.js';
import { AgreementVoidedV1 } from './agreement-voided.v1.js';
import { DryRunAnsweredV1 } from './dry-run-answered.v1.js';
import { GiftCompletionClosedV1 } from './gift-completion-closed.v1.js';
import { GiftCompletionFoundV1 } from './gift-completion-found.v1.js';
import { GiftCompletionReopenedV1 } from './gift-completion-reopened.v1.js';
import { GiftSubscriptionEndedV1 } from './gift-subscription-ended.v1.js';
import { GiftSubscriptionMadeV1 } from './gift-subscription-made.v1.js';
import { GiftSubscriptionPausedV1 } from './gift-subscription-paused.v1.js';
import { GiftSubscriptionResumedV1 } from './gift-subscription-resumed.v1.js';
import { GiftSubscriptionRevisedV1 } from './gift-subscription-revised.v1.js';
import { GiftSubscriptionSearchRestartedV1 } from './gift-subscription-search-restarted.v1.js';
import { GiftSubscriptionSearchedV1 } from './gift-subscription-searched.v1.js';
import { InvitationAcceptanceLapsedV1 } from './invitation-acceptance-lapsed.v1.js';
import { InvitationAcceptedV1 } from './invitation-accepted.v1.js';
import { InvitationClarificationAnsweredV1 } from './invitation-clarification-answered.v1.js';
import { InvitationClarificationAskedV1 } from './invitation-clarification-asked.v1.js';
import { InvitationConfirmedV1 } from './invitation-confirmed.v1.js';
import { InvitationDeclinedV1 } from './invitation-declined.v1.js';
import { InvitationExpiredV1 } from './invitation-expired.v1.js';
import { InvitationFeedbackGivenV1 } from './invitation-feedback-given.v1.js';
import { InvitationInterestExpressedV1 } from './invitation-interest-expressed.v1.js';
import { InvitationInvitedV1 } from './invitation-invited.v1.js';
import { InvitationNotSelectedV1 } from './invitation-not-selected.v1.js';
import { InvitationProposalDraftedV1 } from './invitation-proposal-drafted.v1.js';
import { InvitationProposalSubmittedV1 } from './invitation-proposal-submitted.v1.js';
import { InvitationRetractedV1 } from './invitation-retracted.v1.js';
import { InvitationSeenV1 } from './invitation-seen.v1.js';
import { InvitationAssignedV1 } from './invitation-assigned.v1.js';
import { InvitationClaimedV1 } from './invitation-claimed.v1.js';
import { InvitationReleasedV1 } from './invitation-released.v1.js';
import { InvitationSnoozedV1 } from './invitation-snoozed.v1.js';
import { InvitationWithdrawnV1 } from './invitation-withdrawn.v1.js';
import { OfferCapacityReleasedV1 } from './offer-capacity-released.v1.js';
import { OfferCapacityReservedV1 } from './offer-capacity-reserved.v1.js';
import { OfferCapacityUsedV1 } from './offer-capacity-used.v1.js';
import { OfferMadeV1 } from './offer-made.v1.js';
import { OfferReservationSettledV1 } from './offer-reservation-settled.v1.js';
import { OfferRevisedV1 } from './offer-revised.v1.js';
import { OfferWithdrawnV1 } from './offer-withdrawn.v1.js';
import { PracticeRecordedV1 } from './practice-recorded.v1.js';
import { ProviderMembershipAcceptedV1 } from './provider-membership-accepted.v1.js';
import { ProviderMembershipDeclinedV1 } from './provider-membership-declined.v1.js';
import { ProviderMembershipInvitedV1 } from './provider-membership-invited.v1.js';
import { ProviderMembershipLeftV1 } from './provider-membership-left.v1.js';
import { ProviderMembershipWithdrawnV1 } from './provider-membership-withdrawn.v1.js';
import { ProviderOutcomeRecordedV1 } from './provider-outcome-recorded.v1.js';
import { ProviderProfileRevisedV1 } from './provider-profile-revised.v1.js';
import { ProviderRedFlagClosedV1 } from './provider-red-flag-closed.v1.js';
import { ProviderRedFlagRaisedV1 } from './provider-red-flag-raised.v1.js';
import { ProviderRedFlagUpheldV1 } from './provider-red-flag-upheld.v1.js';
import { ProviderRegisteredV1 } from './provider-registered.v1.js';
import { ProviderScreeningConfirmedV1 } from './provider-screening-confirmed.v1.js';
import { ProviderScreeningRecordedV1 } from './provider-screening-recorded.v1.js';
import { ProviderVerificationWithdrawnV1 } from './provider-verification-withdrawn.v1.js';
import { ProviderVerifiedV1 } from './provider-verified.v1.js';
import { RematchingAdvancedV1 } from './rematching-advanced.v1.js';
import { RematchingFinishedV1 } from './rematching-finished.v1.js';
import { RematchingStartedV1 } from './rematching-started.v1.js';
import { ShortlistClosedV1 } from './shortlist-closed.v1.js';
import { ShortlistDrawnUpV1 } from './shortlist-drawn-up.v1.js';
import { ShortlistExtendedV1 } from './shortlist-extended.v1.js';
import { ShortlistGapFundedV1 } from './shortlist-gap-funded.v1.js';
import { ShortlistRoundOpenedV1 } from './shortlist-round-opened.v1.js';
import { ShortlistSearchRestedV1 } from './shortlist-search-rested.v1.js';
import { ShortlistSearchResumedV1 } from './shortlist-search-resumed.v1.js';

/** Every fact that matching publishes. */
export const MATCHING_EVENTS: readonly EventContract[] = [
  ProviderRegisteredV1,
  ProviderProfileRevisedV1,
  ProviderVerifiedV1,
  ProviderVerificationWithdrawnV1,
  ProviderScreeningRecordedV1,
  ProviderScreeningConfirmedV1,
  ProviderRedFlagRaisedV1,
  ProviderRedFlagUpheldV1,
  ProviderRedFlagClosedV1,
  ProviderMembershipAcceptedV1,
  ProviderMembershipDeclinedV1,
  ProviderMembershipInvitedV1,
  ProviderMembershipLeftV1,
  ProviderMembershipWithdrawnV1,
  ProviderOutcomeRecordedV1,
  OfferMadeV1,
  OfferRevisedV1,
  OfferWithdrawnV1,
  OfferCapacityReservedV1,
  OfferReservationSettledV1,
  OfferCapacityReleasedV1,
  OfferCapacityUsedV1,
  ShortlistDrawnUpV1,
  ShortlistExtendedV1,
  ShortlistRoundOpenedV1,
  ShortlistSearchRestedV1,
  ShortlistSearchResumedV1,
  ShortlistGapFundedV1,
  ShortlistClosedV1,
  InvitationInvitedV1,
  InvitationSeenV1,
  InvitationInterestExpressedV1,
  InvitationDeclinedV1,
  InvitationProposalDraftedV1,
  InvitationProposalSubmittedV1,
  InvitationClarificationAskedV1,
  InvitationClarificationAnsweredV1,
  InvitationAcceptanceLapsedV1,
  InvitationAcceptedV1,
  InvitationConfirmedV1,
  InvitationRetractedV1,
  InvitationNotSelectedV1,
  InvitationFeedbackGivenV1,
  InvitationWithdrawnV1,
  InvitationExpiredV1,
  InvitationClaimedV1,
  InvitationAssignedV1,
  InvitationReleasedV1,
  InvitationSnoozedV1,
  AgreementOpenedV1,
  AgreementSignedV1,
  AgreementConcludedV1,
  AgreementAmendedV1,
  AgreementVoidedV1,
  PracticeRecordedV1,
  DryRunAnsweredV1,
  RematchingStartedV1,
  RematchingAdvancedV1,
  RematchingFinishedV1,
  GiftSubscriptionMadeV1,
  GiftSubscriptionRevisedV1,
  GiftSubscriptionPausedV1,
  GiftSubscriptionResumedV1,
  GiftSubscriptionEndedV1,
  GiftSubscriptionSearchRestartedV1,
  GiftSubscriptionSearchedV1,
  GiftCompletionFoundV1,
  GiftCompletionReopenedV1,
  GiftCompletionClosedV1,
];
