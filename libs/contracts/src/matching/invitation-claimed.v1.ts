import { Nested } from '../values/nested.js';
import { Assignee } from './assignee.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** A coordinator has taken an invitation that nobody worked on. */
export class InvitationClaimedV1Payload extends InvitationEventPayload {
  @Nested(() => Assignee)
  readonly assignee!: Assignee;
}

export const InvitationClaimedV1 = invitationEvent('claimed', InvitationClaimedV1Payload);
