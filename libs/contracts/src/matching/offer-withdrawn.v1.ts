import { IsOptional } from 'class-validator';
import { IsText } from '../values/text.js';
import { offerEvent, OfferEventPayload } from './offer-event.js';

/** The offer no longer matches; promises already made stay. */
export class OfferWithdrawnV1Payload extends OfferEventPayload {
  @IsOptional()
  @IsText(2000)
  readonly reason?: string;
}

export const OfferWithdrawnV1 = offerEvent('withdrawn', OfferWithdrawnV1Payload);
