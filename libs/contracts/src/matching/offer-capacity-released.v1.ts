import { IsIn } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { offerEvent, OfferEventPayload } from './offer-event.js';

/** The engagement is free again. */
export class OfferCapacityReleasedV1Payload extends OfferEventPayload {
  @IsId()
  readonly invitationId!: string;

  @IsText(120)
  readonly reservationId!: string;

  @IsIn(['acceptance-lapsed', 'retracted', 'expired', 'withdrawn', 'not-selected'])
  readonly reason!: 'acceptance-lapsed' | 'retracted' | 'expired' | 'withdrawn' | 'not-selected';
}

export const OfferCapacityReleasedV1 = offerEvent('capacity-released', OfferCapacityReleasedV1Payload);
