import type { InvitationEvent } from './invitation-events.js';
import { NoFeedbackDue } from './invitation.errors.js';
import type { Feedback, Invitation } from './invitation.js';

/** Tells the provider of a proposal that was not chosen why; said again, the later word stands. @throws NoFeedbackDue */
export function giveFeedback(
  invitation: Invitation,
  feedback: Omit<Feedback, 'givenAt'>,
  at: Date,
): readonly InvitationEvent[] {
  const { invitationId, requestId, providerId, status } = invitation;
  if (status !== 'not-selected') throw new NoFeedbackDue(status);
  const data = { invitationId, requestId, providerId, ...feedback, givenAt: at.toISOString() };
  return [{ type: 'matching.invitation.feedback-given.v1', data }];
}
