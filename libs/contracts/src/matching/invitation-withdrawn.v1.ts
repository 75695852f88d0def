import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The invitation is taken back. */
export class InvitationWithdrawnV1Payload extends InvitationEventPayload {
  @IsId()
  readonly offerId!: string;

  @IsText(2000)
  readonly reason!: string;
}

export const InvitationWithdrawnV1 = invitationEvent('withdrawn', InvitationWithdrawnV1Payload);
