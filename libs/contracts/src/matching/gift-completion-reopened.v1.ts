import { Matches } from 'class-validator';
import { NestedList } from '../values/nested.js';
import { ClosableGap } from './closable-gap.js';
import { giftCompletionEvent, GiftCompletionEventPayload } from './gift-completion-event.js';

/** The plan is again as the provider was told before: the gift would complete it, and nobody is told twice. */
export class GiftCompletionReopenedV1Payload extends GiftCompletionEventPayload {
  @Matches(/^[0-9a-f]{32}$/)
  readonly planVersion!: string;

  @NestedList(() => ClosableGap)
  readonly gaps!: readonly ClosableGap[];
}

export const GiftCompletionReopenedV1 = giftCompletionEvent('reopened', GiftCompletionReopenedV1Payload);
