import { IsIn } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Nested } from '../values/nested.js';
import { PROVIDER_KINDS, type ProviderKind } from '../vocabularies/provider-kinds.js';
import { offerEvent, OfferEventPayload } from './offer-event.js';
import { OfferTerms } from './offer-terms.js';

/** A provider offers a resource. */
export class OfferMadeV1Payload extends OfferEventPayload {
  @IsId()
  readonly providerId!: string;

  @IsIn(PROVIDER_KINDS)
  readonly providerKind!: ProviderKind;

  @Nested(() => OfferTerms)
  readonly terms!: OfferTerms;

  @IsInstant()
  readonly madeAt!: string;
}

export const OfferMadeV1 = offerEvent('made', OfferMadeV1Payload);
