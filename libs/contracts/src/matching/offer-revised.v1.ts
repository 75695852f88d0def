import { Nested } from '../values/nested.js';
import { offerEvent, OfferEventPayload } from './offer-event.js';
import { OfferTerms } from './offer-terms.js';

/** The offer has other terms from now on; promises already made stay as they were. */
export class OfferRevisedV1Payload extends OfferEventPayload {
  @Nested(() => OfferTerms)
  readonly terms!: OfferTerms;
}

export const OfferRevisedV1 = offerEvent('revised', OfferRevisedV1Payload);
