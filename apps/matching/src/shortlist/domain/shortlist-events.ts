import type { ShortlistClosedV1Payload } from '@hub/contracts/matching/shortlist-closed.v1.js';
import type { ShortlistDrawnUpV1Payload } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import type { ShortlistExtendedV1Payload } from '@hub/contracts/matching/shortlist-extended.v1.js';
import type { ShortlistGapFundedV1Payload } from '@hub/contracts/matching/shortlist-gap-funded.v1.js';
import type { ShortlistRoundOpenedV1Payload } from '@hub/contracts/matching/shortlist-round-opened.v1.js';
import type { ShortlistSearchRestedV1Payload } from '@hub/contracts/matching/shortlist-search-rested.v1.js';
import type { ShortlistSearchResumedV1Payload } from '@hub/contracts/matching/shortlist-search-resumed.v1.js';

/** What can happen to a shortlist. */
export type ShortlistEvent =
  | { readonly type: 'matching.shortlist.drawn-up.v1'; readonly data: ShortlistDrawnUpV1Payload }
  | { readonly type: 'matching.shortlist.extended.v1'; readonly data: ShortlistExtendedV1Payload }
  | { readonly type: 'matching.shortlist.round-opened.v1'; readonly data: ShortlistRoundOpenedV1Payload }
  | { readonly type: 'matching.shortlist.search-rested.v1'; readonly data: ShortlistSearchRestedV1Payload }
  | { readonly type: 'matching.shortlist.search-resumed.v1'; readonly data: ShortlistSearchResumedV1Payload }
  | { readonly type: 'matching.shortlist.gap-funded.v1'; readonly data: ShortlistGapFundedV1Payload }
  | { readonly type: 'matching.shortlist.closed.v1'; readonly data: ShortlistClosedV1Payload };
