import type { InvitationView } from '../api/views.js';

/** Who works on an invitation, if anybody. */
export type Assignee = NonNullable<InvitationView['work']>['assignee'];

/**
 * The same answer of the queue (an invitation, or a page of them) with another assignee of one invitation; unchanged when
 * it is not in it.
 */
export function withAssignee<T>(answer: T, invitationId: string, assignee: Assignee): T {
  if (isPage(answer))
    return answer.items.some((item) => item.invitationId === invitationId)
      ? { ...answer, items: answer.items.map((item) => withAssignee(item, invitationId, assignee)) }
      : answer;
  if (!isInvitation(answer) || answer.invitationId !== invitationId || answer.work === undefined)
    return answer;
  const { assignee: _before, ...work } = answer.work;
  return { ...answer, work: assignee === undefined ? work : { ...work, assignee } };
}

const isPage = (answer: unknown): answer is { readonly items: readonly InvitationView[] } =>
  typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items);

const isInvitation = (answer: unknown): answer is InvitationView =>
  typeof answer === 'object' && answer !== null && 'invitationId' in answer;
