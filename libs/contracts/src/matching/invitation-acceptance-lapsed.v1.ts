import { IsText } from '../values/text.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** A reservation was taken back because no acceptance was recorded in time: it can no longer be accepted with. */
export class InvitationAcceptanceLapsedV1Payload extends InvitationEventPayload {
  @IsText(120)
  readonly reservationId!: string;
}

export const InvitationAcceptanceLapsedV1 = invitationEvent(
  'acceptance-lapsed',
  InvitationAcceptanceLapsedV1Payload,
);
