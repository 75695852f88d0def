import type { Assignee } from '@hub/contracts/matching/assignee.js';
import type { InvitationStatus } from './invitation-lifecycle.js';
import { openClarification, type Invitation } from './invitation.js';
import type { Turn } from './work.js';

/** What an event changes of it; a field that is there and undefined is taken away. */
export interface WorkChange {
  readonly assignee?: Assignee | undefined;
  readonly snoozedUntil?: Date | undefined;
}

const TURN_IN: Readonly<Record<Exclude<InvitationStatus, 'clarifying'>, Turn>> = {
  invited: 'provider',
  seen: 'provider',
  interested: 'provider',
  'proposal-draft': 'provider',
  submitted: 'state',
  accepted: 'provider',
  confirmed: 'nobody',
  declined: 'nobody',
  expired: 'nobody',
  retracted: 'nobody',
  'not-selected': 'nobody',
  withdrawn: 'nobody',
};

/** The invitation with whose turn it is now, and by when. */
export function withTurn(invitation: Invitation, change: WorkChange = {}): Invitation {
  const { assignee, snoozedUntil } = { ...invitation.work, ...change };
  const turn = turnOf(invitation);
  const work = {
    turn,
    ...(turn !== 'nobody' && { dueAt: dueAtOf(invitation) }),
    ...(assignee !== undefined && { assignee }),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
  };
  return { ...invitation, work };
}

function turnOf(invitation: Invitation): Turn {
  if (invitation.status !== 'clarifying') return TURN_IN[invitation.status];
  return openClarification(invitation)?.askedBy === 'provider' ? 'state' : 'provider';
}

const dueAtOf = ({ status, confirmBy, respondBy }: Invitation): Date =>
  new Date(status === 'accepted' ? (confirmBy ?? respondBy) : respondBy);
