import type { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import type { InvitationDeclineCode } from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import { checkedProposal } from './check-proposal.js';
import type { InvitationEvent } from './invitation-events.js';
import { isAllowed, refuseIllegal } from './invitation-lifecycle.js';
import { ResponseWindowClosed } from './invitation.errors.js';
import type { Invitation } from './invitation.js';

const subjectOf = ({ invitationId, requestId, providerId }: Invitation) => ({
  invitationId,
  requestId,
  providerId,
});

/** Looking at an invitation later is nothing new. */
export const seeInvitation = (invitation: Invitation): readonly InvitationEvent[] =>
  isAllowed(invitation.status, 'see')
    ? [{ type: 'matching.invitation.seen.v1', data: subjectOf(invitation) }]
    : [];

/** @throws IllegalTransition, ResponseWindowClosed */
export function expressInterest(invitation: Invitation, at: Date): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'express-interest');
  refuseLate(invitation, at);
  return [{ type: 'matching.invitation.interest-expressed.v1', data: subjectOf(invitation) }];
}

/** @throws IllegalTransition */
export function declineInvitation(
  invitation: Invitation,
  reasonCode: InvitationDeclineCode,
  comment?: string,
): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'decline');
  const data = { ...subjectOf(invitation), reasonCode, ...(comment !== undefined && { comment }) };
  return [{ type: 'matching.invitation.declined.v1', data }];
}

/** @throws IllegalTransition, ResponseWindowClosed */
export function draftProposal(
  invitation: Invitation,
  proposal: DraftProposal,
  at: Date,
): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'draft-proposal');
  refuseLate(invitation, at);
  return [{ type: 'matching.invitation.proposal-drafted.v1', data: { ...subjectOf(invitation), proposal } }];
}

/**
 * Sends the proposal: the draft, with what `changes` says instead.
 *
 * @throws IllegalTransition, ResponseWindowClosed, ProposalIncomplete
 */
export function submitProposal(
  invitation: Invitation,
  changes: DraftProposal,
  at: Date,
): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'submit-proposal');
  refuseLate(invitation, at);
  const proposal = checkedProposal({ ...invitation.proposal, ...changes }, invitation.needItem);
  const { needItemId, offerId, providerKind, unOrganisation } = invitation;
  const data = { ...subjectOf(invitation), needItemId, offerId, providerKind, unOrganisation, ...proposal };
  return [{ type: 'matching.invitation.proposal-submitted.v1', data }];
}

// The window's end is intake's to announce; until that arrives, the day itself counts.
function refuseLate({ respondBy }: Invitation, at: Date): void {
  if (at.getTime() > Date.parse(respondBy)) throw new ResponseWindowClosed({ respondBy });
}
