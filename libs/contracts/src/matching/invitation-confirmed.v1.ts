import { IsId } from '../values/identifiers.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The provider stands by its accepted proposal. */
export class InvitationConfirmedV1Payload extends InvitationEventPayload {
  @IsId()
  readonly needItemId!: string;

  @IsId()
  readonly offerId!: string;
}

export const InvitationConfirmedV1 = invitationEvent('confirmed', InvitationConfirmedV1Payload);
