import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The provider takes its proposal back. */
export class InvitationRetractedV1Payload extends InvitationEventPayload {
  @IsId()
  readonly offerId!: string;

  @IsText(2000)
  readonly reason!: string;
}

export const InvitationRetractedV1 = invitationEvent('retracted', InvitationRetractedV1Payload);
