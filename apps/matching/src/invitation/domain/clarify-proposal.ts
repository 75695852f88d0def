import type { InvitationEvent } from './invitation-events.js';
import { refuseIllegal } from './invitation-lifecycle.js';
import { NotTheOneAsked } from './invitation.errors.js';
import { openClarification, type Invitation } from './invitation.js';

/** The two sides of a proposal. */
export type Side = 'state' | 'provider';

/** @throws IllegalTransition */
export function askClarification(
  invitation: Invitation,
  askedBy: Side,
  question: string,
): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'ask-clarification');
  const { invitationId, requestId, providerId } = invitation;
  const clarificationId = `clarification-${String(invitation.clarifications.length + 1)}`;
  const data = { invitationId, requestId, providerId, clarificationId, askedBy, question };
  return [{ type: 'matching.invitation.clarification-asked.v1', data }];
}

/** @throws IllegalTransition, NotTheOneAsked */
export function answerClarification(
  invitation: Invitation,
  answeredBy: Side,
  answer: string,
): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'answer-clarification');
  const open = openClarification(invitation);
  if (open === undefined || open.askedBy === answeredBy) throw new NotTheOneAsked();
  const { invitationId, requestId, providerId } = invitation;
  const data = { invitationId, requestId, providerId, clarificationId: open.clarificationId, answer };
  return [{ type: 'matching.invitation.clarification-answered.v1', data }];
}
