import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { GiftCompletionEvent } from '../domain/gift-completion-events.js';
import { evolveGiftCompletion, type GiftCompletion } from '../domain/gift-completion.js';

/** How a gift completion is named and folded; its id is `giftCompletionId`. */
export const GIFT_COMPLETION: AggregateDefinition<GiftCompletion, GiftCompletionEvent> = {
  name: 'matching.gift-completion',
  evolve: evolveGiftCompletion,
};

/** The gift completions, each with its history. */
export class GiftCompletions extends AggregateStore<GiftCompletion, GiftCompletionEvent> {}
