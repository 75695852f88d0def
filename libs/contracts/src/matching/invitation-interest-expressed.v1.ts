import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The provider is interested and prepares a proposal. */
export class InvitationInterestExpressedV1Payload extends InvitationEventPayload {}

export const InvitationInterestExpressedV1 = invitationEvent(
  'interest-expressed',
  InvitationInterestExpressedV1Payload,
);
