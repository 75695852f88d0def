import { Nested } from '../values/nested.js';
import { Assignee } from './assignee.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** Nobody works on the invitation any more; its colleagues can claim it. */
export class InvitationReleasedV1Payload extends InvitationEventPayload {
  @Nested(() => Assignee)
  readonly from!: Assignee;
}

export const InvitationReleasedV1 = invitationEvent('released', InvitationReleasedV1Payload);
