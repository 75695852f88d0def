import type { InvitationView } from '../api/views.js';

/** The queues of a coordinator. */
export const QUEUES = ['to-answer', 'waiting', 'over'] as const;
export type Queue = (typeof QUEUES)[number];

const WAITING = ['submitted', 'confirmed'];
const OVER = ['declined', 'expired', 'retracted', 'not-selected', 'withdrawn'];

/** Is it the provider's turn, somebody else's, or nobody's? */
export function queueOf({ status, clarifications }: InvitationView): Queue {
  if (OVER.includes(status)) return 'over';
  if (status === 'clarifying')
    return clarifications.some(({ askedBy, answer }) => askedBy === 'state' && answer === undefined)
      ? 'to-answer'
      : 'waiting';
  return WAITING.includes(status) ? 'waiting' : 'to-answer';
}

export const isToAnswer = (invitation: InvitationView): boolean => queueOf(invitation) === 'to-answer';
