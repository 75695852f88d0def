import type { GiftCompletionClosedV1Payload } from '@hub/contracts/matching/gift-completion-closed.v1.js';
import type { GiftCompletionFoundV1Payload } from '@hub/contracts/matching/gift-completion-found.v1.js';
import type { GiftCompletionReopenedV1Payload } from '@hub/contracts/matching/gift-completion-reopened.v1.js';

/** What can happen to a plan that a gift would complete. */
export type GiftCompletionEvent =
  | { readonly type: 'matching.gift-completion.found.v1'; readonly data: GiftCompletionFoundV1Payload }
  | { readonly type: 'matching.gift-completion.reopened.v1'; readonly data: GiftCompletionReopenedV1Payload }
  | { readonly type: 'matching.gift-completion.closed.v1'; readonly data: GiftCompletionClosedV1Payload };
