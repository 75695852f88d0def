import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** A coordinator has opened the invitation. */
export class InvitationSeenV1Payload extends InvitationEventPayload {}

export const InvitationSeenV1 = invitationEvent('seen', InvitationSeenV1Payload);
