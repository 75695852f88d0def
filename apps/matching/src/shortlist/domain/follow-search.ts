import type { SearchRestReason } from '@hub/contracts/matching/shortlist-search-rested.v1.js';
import type { ShortlistEvent } from './shortlist-events.js';
import type { OpenRound, Shortlist } from './shortlist.js';

/** The request goes round. */
export function openRound(shortlist: Shortlist | undefined, round: OpenRound): readonly ShortlistEvent[] {
  if (shortlist === undefined || shortlist.status === 'closed') return [];
  const { shortlistId, requestId } = shortlist;
  return [{ type: 'matching.shortlist.round-opened.v1', data: { shortlistId, requestId, ...round } }];
}

/** The State looks at what it has, or has chosen. */
export function restSearch(
  shortlist: Shortlist | undefined,
  reason: SearchRestReason,
): readonly ShortlistEvent[] {
  if (shortlist === undefined || shortlist.status === 'closed' || shortlist.rests === true) return [];
  const { shortlistId, requestId } = shortlist;
  return [{ type: 'matching.shortlist.search-rested.v1', data: { shortlistId, requestId, reason } }];
}

/** The fund holds money for what is missing. */
export function noteGapFunded(shortlist: Shortlist | undefined): readonly ShortlistEvent[] {
  if (shortlist === undefined || shortlist.status === 'closed' || shortlist.isGapFunded === true) return [];
  const { shortlistId, requestId } = shortlist;
  return [{ type: 'matching.shortlist.gap-funded.v1', data: { shortlistId, requestId } }];
}

/** Nothing acceptable was found: whoever fits from now on is news again. */
export function resumeSearch(shortlist: Shortlist | undefined): readonly ShortlistEvent[] {
  if (shortlist === undefined || shortlist.status === 'closed') return [];
  if (shortlist.rests !== true && shortlist.round === undefined) return [];
  const { shortlistId, requestId } = shortlist;
  return [{ type: 'matching.shortlist.search-resumed.v1', data: { shortlistId, requestId } }];
}
