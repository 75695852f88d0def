import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { offerEvent, OfferEventPayload } from './offer-event.js';

/** One engagement is held for an invitation that a State is accepting. */
export class OfferCapacityReservedV1Payload extends OfferEventPayload {
  @IsId()
  readonly invitationId!: string;

  /** `<offerId>/<seq>`-like, unique for ever: a second reservation for the same invitation is another one. */
  @IsText(120)
  readonly reservationId!: string;

  /** Until then the acceptance must be recorded on the invitation, else the reservation is taken back. */
  @IsInstant()
  readonly settleBy!: string;
}

export const OfferCapacityReservedV1 = offerEvent('capacity-reserved', OfferCapacityReservedV1Payload);
