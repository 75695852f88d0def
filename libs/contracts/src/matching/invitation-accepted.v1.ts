import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The State accepts the proposal; capacity is reserved and the provider has until `confirmBy` to confirm. */
export class InvitationAcceptedV1Payload extends InvitationEventPayload {
  @IsId()
  readonly needItemId!: string;

  @IsId()
  readonly offerId!: string;

  @IsText(120)
  readonly reservationId!: string;

  @IsInstant()
  readonly confirmBy!: string;
}

export const InvitationAcceptedV1 = invitationEvent('accepted', InvitationAcceptedV1Payload);
