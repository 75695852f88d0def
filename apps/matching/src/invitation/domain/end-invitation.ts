import type { InvitationEvent } from './invitation-events.js';
import { isAllowed, refuseIllegal } from './invitation-lifecycle.js';
import { CONFIRMATION, type Invitation } from './invitation.js';

const subjectOf = ({ invitationId, requestId, providerId, offerId }: Invitation) => ({
  invitationId,
  requestId,
  providerId,
  offerId,
});

/** The desk or the State takes the invitation back. @throws IllegalTransition */
export function withdrawInvitation(invitation: Invitation, reason: string): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'withdraw');
  return [{ type: 'matching.invitation.withdrawn.v1', data: { ...subjectOf(invitation), reason } }];
}

/** The request has ended: whatever is not over yet is. */
export const withdrawWithRequest = (invitation: Invitation, reason: string): readonly InvitationEvent[] =>
  isAllowed(invitation.status, 'withdraw') ? withdrawInvitation(invitation, reason) : [];

/** The request rests: what is not promised yet is taken back, promises stay. */
export const withdrawUnpromised = (invitation: Invitation, reason: string): readonly InvitationEvent[] =>
  invitation.status === 'accepted' || invitation.status === 'confirmed'
    ? []
    : withdrawWithRequest(invitation, reason);

const UNANSWERED = ['invited', 'seen', 'interested', 'proposal-draft'] as const;

/** The window is closed: who has not proposed does not any more. */
export const expireUnanswered = (invitation: Invitation): readonly InvitationEvent[] =>
  UNANSWERED.some((status) => status === invitation.status) ? [expired(invitation, 'unanswered')] : [];

/** The 14 days are over. A deadline that no longer runs says nothing. */
export const expireUnconfirmed = (invitation: Invitation, timerId: string): readonly InvitationEvent[] =>
  invitation.timers.some(({ id, name }) => id === timerId && name === CONFIRMATION)
    ? [expired(invitation, 'not-confirmed')]
    : [];

/** The State has chosen others. */
export function notSelect(invitation: Invitation, feedback: string): readonly InvitationEvent[] {
  if (!isAllowed(invitation.status, 'not-select')) return expireUnanswered(invitation);
  return [{ type: 'matching.invitation.not-selected.v1', data: { ...subjectOf(invitation), feedback } }];
}

const expired = (invitation: Invitation, reason: 'unanswered' | 'not-confirmed'): InvitationEvent => ({
  type: 'matching.invitation.expired.v1',
  data: { ...subjectOf(invitation), reason },
});
