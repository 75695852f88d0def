import { IsIn } from 'class-validator';
import { GIFT_CLOSE_REASONS, type GiftCloseReason } from '../vocabularies/gift-close-reasons.js';
import { giftCompletionEvent, GiftCompletionEventPayload } from './gift-completion-event.js';

/** The gift would no longer complete the plan. */
export class GiftCompletionClosedV1Payload extends GiftCompletionEventPayload {
  @IsIn(GIFT_CLOSE_REASONS)
  readonly reason!: GiftCloseReason;
}

export const GiftCompletionClosedV1 = giftCompletionEvent('closed', GiftCompletionClosedV1Payload);
