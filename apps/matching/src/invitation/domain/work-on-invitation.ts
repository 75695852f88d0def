import type { Assignee } from '@hub/contracts/matching/assignee.js';
import type { InvitationEvent } from './invitation-events.js';
import { ClaimedAlready, NothingLeftToDo, SnoozedOutOfTime } from './invitation.errors.js';
import type { Invitation } from './invitation.js';

const subjectOf = ({ invitationId, requestId, providerId }: Invitation) => ({
  invitationId,
  requestId,
  providerId,
});

/** A coordinator takes an invitation; one's own stays one's own. @throws NothingLeftToDo, ClaimedAlready */
export function claimInvitation(invitation: Invitation, assignee: Assignee): readonly InvitationEvent[] {
  refuseOver(invitation);
  const present = invitation.work?.assignee;
  if (present?.id === assignee.id) return [];
  if (present !== undefined) throw new ClaimedAlready({ assignee: present });
  return [{ type: 'matching.invitation.claimed.v1', data: { ...subjectOf(invitation), assignee } }];
}

/** Gives it to a colleague, whoever works on it; the version that was read says who that was. @throws NothingLeftToDo */
export function assignInvitation(invitation: Invitation, assignee: Assignee): readonly InvitationEvent[] {
  refuseOver(invitation);
  const from = invitation.work?.assignee;
  if (from?.id === assignee.id) return [];
  const data = { ...subjectOf(invitation), assignee, ...(from !== undefined && { from }) };
  return [{ type: 'matching.invitation.assigned.v1', data }];
}

/** Gives one's own back to all. @throws ClaimedAlready when a colleague works on it */
export function releaseInvitation(invitation: Invitation, by: string): readonly InvitationEvent[] {
  const from = invitation.work?.assignee;
  if (from === undefined) return [];
  if (from.id !== by) throw new ClaimedAlready({ assignee: from });
  return [{ type: 'matching.invitation.released.v1', data: { ...subjectOf(invitation), from } }];
}

/** Out of the queues until then. @throws NothingLeftToDo, ClaimedAlready, SnoozedOutOfTime */
export function snoozeInvitation(
  invitation: Invitation,
  by: string,
  until: Date,
  at: Date,
): readonly InvitationEvent[] {
  refuseOver(invitation);
  refuseColleagues(invitation, by);
  const dueAt = invitation.work?.dueAt ?? new Date(invitation.respondBy);
  if (until <= at || until >= dueAt) throw new SnoozedOutOfTime({ dueAt: dueAt.toISOString() });
  const data = { ...subjectOf(invitation), until: until.toISOString() };
  return [{ type: 'matching.invitation.snoozed.v1', data }];
}

/** Nobody loses work to a colleague who does many things at once. @throws ClaimedAlready */
export function refuseColleagues({ work }: Invitation, by: string): void {
  const assignee = work?.assignee;
  if (assignee !== undefined && assignee.id !== by) throw new ClaimedAlready({ assignee });
}

function refuseOver({ status, work }: Invitation): void {
  if (work?.turn === 'nobody') throw new NothingLeftToDo(status);
}
