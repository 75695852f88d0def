import type { ShortlistClosedV1Payload } from '@hub/contracts/matching/shortlist-closed.v1.js';
import type { ShortlistDrawnUpV1Payload } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';

/** What can happen to a shortlist. */
export type ShortlistEvent =
  | { readonly type: 'matching.shortlist.drawn-up.v1'; readonly data: ShortlistDrawnUpV1Payload }
  | { readonly type: 'matching.shortlist.closed.v1'; readonly data: ShortlistClosedV1Payload };
