import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { offerEvent, OfferEventPayload } from './offer-event.js';

/** The invitation it was reserved for is accepted. */
export class OfferReservationSettledV1Payload extends OfferEventPayload {
  @IsId()
  readonly invitationId!: string;

  @IsText(120)
  readonly reservationId!: string;
}

export const OfferReservationSettledV1 = offerEvent('reservation-settled', OfferReservationSettledV1Payload);
