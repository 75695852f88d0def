import { IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { giftSubscriptionEvent, GiftSubscriptionEventPayload } from './gift-subscription-event.js';

/** Some plans more have been looked through for this gift. */
export class GiftSubscriptionSearchedV1Payload extends GiftSubscriptionEventPayload {
  /** The last request of this step, in the order of their ids; absent when all are done. */
  @IsOptional()
  @IsId()
  readonly cursor?: string;
}

export const GiftSubscriptionSearchedV1 = giftSubscriptionEvent(
  'searched',
  GiftSubscriptionSearchedV1Payload,
);
