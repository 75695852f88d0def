import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { offerEvent, OfferEventPayload } from './offer-event.js';

/** The engagement has been delivered: it stays spent, and its place among those at a time is free. */
export class OfferCapacityUsedV1Payload extends OfferEventPayload {
  @IsId()
  readonly invitationId!: string;

  @IsText(120)
  readonly reservationId!: string;
}

export const OfferCapacityUsedV1 = offerEvent('capacity-used', OfferCapacityUsedV1Payload);
