import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The State has chosen other proposals. */
export class InvitationNotSelectedV1Payload extends InvitationEventPayload {
  @IsId()
  readonly offerId!: string;

  @IsText(2000)
  readonly feedback!: string;
}

export const InvitationNotSelectedV1 = invitationEvent('not-selected', InvitationNotSelectedV1Payload);
