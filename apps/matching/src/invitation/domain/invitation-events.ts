import type { InvitationAcceptanceLapsedV1Payload } from '@hub/contracts/matching/invitation-acceptance-lapsed.v1.js';
import type { InvitationAcceptedV1Payload } from '@hub/contracts/matching/invitation-accepted.v1.js';
import type { InvitationClarificationAnsweredV1Payload } from '@hub/contracts/matching/invitation-clarification-answered.v1.js';
import type { InvitationClarificationAskedV1Payload } from '@hub/contracts/matching/invitation-clarification-asked.v1.js';
import type { InvitationConfirmedV1Payload } from '@hub/contracts/matching/invitation-confirmed.v1.js';
import type { InvitationDeclinedV1Payload } from '@hub/contracts/matching/invitation-declined.v1.js';
import type { InvitationExpiredV1Payload } from '@hub/contracts/matching/invitation-expired.v1.js';
import type { InvitationFeedbackGivenV1Payload } from '@hub/contracts/matching/invitation-feedback-given.v1.js';
import type { InvitationInterestExpressedV1Payload } from '@hub/contracts/matching/invitation-interest-expressed.v1.js';
import type { InvitationInvitedV1Payload } from '@hub/contracts/matching/invitation-invited.v1.js';
import type { InvitationNotSelectedV1Payload } from '@hub/contracts/matching/invitation-not-selected.v1.js';
import type { InvitationProposalDraftedV1Payload } from '@hub/contracts/matching/invitation-proposal-drafted.v1.js';
import type { InvitationProposalSubmittedV1Payload } from '@hub/contracts/matching/invitation-proposal-submitted.v1.js';
import type { InvitationRetractedV1Payload } from '@hub/contracts/matching/invitation-retracted.v1.js';
import type { InvitationSeenV1Payload } from '@hub/contracts/matching/invitation-seen.v1.js';
import type { InvitationAssignedV1Payload } from '@hub/contracts/matching/invitation-assigned.v1.js';
import type { InvitationClaimedV1Payload } from '@hub/contracts/matching/invitation-claimed.v1.js';
import type { InvitationReleasedV1Payload } from '@hub/contracts/matching/invitation-released.v1.js';
import type { InvitationSnoozedV1Payload } from '@hub/contracts/matching/invitation-snoozed.v1.js';
import type { InvitationWithdrawnV1Payload } from '@hub/contracts/matching/invitation-withdrawn.v1.js';

/** What can happen to an invitation. */
export type InvitationEvent =
  | { readonly type: 'matching.invitation.invited.v1'; readonly data: InvitationInvitedV1Payload }
  | { readonly type: 'matching.invitation.seen.v1'; readonly data: InvitationSeenV1Payload }
  | {
      readonly type: 'matching.invitation.interest-expressed.v1';
      readonly data: InvitationInterestExpressedV1Payload;
    }
  | { readonly type: 'matching.invitation.declined.v1'; readonly data: InvitationDeclinedV1Payload }
  | {
      readonly type: 'matching.invitation.proposal-drafted.v1';
      readonly data: InvitationProposalDraftedV1Payload;
    }
  | {
      readonly type: 'matching.invitation.proposal-submitted.v1';
      readonly data: InvitationProposalSubmittedV1Payload;
    }
  | {
      readonly type: 'matching.invitation.clarification-asked.v1';
      readonly data: InvitationClarificationAskedV1Payload;
    }
  | {
      readonly type: 'matching.invitation.clarification-answered.v1';
      readonly data: InvitationClarificationAnsweredV1Payload;
    }
  | {
      readonly type: 'matching.invitation.acceptance-lapsed.v1';
      readonly data: InvitationAcceptanceLapsedV1Payload;
    }
  | { readonly type: 'matching.invitation.accepted.v1'; readonly data: InvitationAcceptedV1Payload }
  | { readonly type: 'matching.invitation.confirmed.v1'; readonly data: InvitationConfirmedV1Payload }
  | { readonly type: 'matching.invitation.retracted.v1'; readonly data: InvitationRetractedV1Payload }
  | { readonly type: 'matching.invitation.not-selected.v1'; readonly data: InvitationNotSelectedV1Payload }
  | {
      readonly type: 'matching.invitation.feedback-given.v1';
      readonly data: InvitationFeedbackGivenV1Payload;
    }
  | { readonly type: 'matching.invitation.withdrawn.v1'; readonly data: InvitationWithdrawnV1Payload }
  | { readonly type: 'matching.invitation.expired.v1'; readonly data: InvitationExpiredV1Payload }
  | { readonly type: 'matching.invitation.claimed.v1'; readonly data: InvitationClaimedV1Payload }
  | { readonly type: 'matching.invitation.assigned.v1'; readonly data: InvitationAssignedV1Payload }
  | { readonly type: 'matching.invitation.released.v1'; readonly data: InvitationReleasedV1Payload }
  | { readonly type: 'matching.invitation.snoozed.v1'; readonly data: InvitationSnoozedV1Payload };
