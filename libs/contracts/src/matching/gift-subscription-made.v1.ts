import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Nested } from '../values/nested.js';
import { giftSubscriptionEvent, GiftSubscriptionEventPayload } from './gift-subscription-event.js';
import { GiftTerms } from './gift-terms.js';

/** A provider wants to be told whose plan its gift would complete. */
export class GiftSubscriptionMadeV1Payload extends GiftSubscriptionEventPayload {
  @IsId()
  readonly providerId!: string;

  @Nested(() => GiftTerms)
  readonly terms!: GiftTerms;

  @IsInstant()
  readonly madeAt!: string;
}

export const GiftSubscriptionMadeV1 = giftSubscriptionEvent('made', GiftSubscriptionMadeV1Payload);
