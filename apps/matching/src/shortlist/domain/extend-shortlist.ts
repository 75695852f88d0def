import type { ShortlistAddition } from '@hub/contracts/matching/shortlist-extended.v1.js';
import type { ShortlistItem } from '@hub/contracts/matching/shortlist-item.js';
import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import { shortlistSize } from './select-matches.js';
import type { ShortlistEvent } from './shortlist-events.js';
import { isLooking, type Shortlist } from './shortlist.js';

// A list that has grown to so many times its length takes nobody further: it has to be read by people.
const MOST_GROWTH = 3;

/** Puts offers that fit by now onto the list, while the request looks for partners; whoever stands on it is no news. */
export function extendShortlist(
  shortlist: Shortlist | undefined,
  found: readonly ShortlistAddition[],
  at: Date,
): readonly ShortlistEvent[] {
  if (shortlist === undefined || !isLooking(shortlist)) return [];
  const { best, underUsed } = shortlistSize(shortlist.needItems.length);
  const extendedAt = at.toISOString();
  const items = found.flatMap(({ needItemId, matches }) => {
    const item = shortlist.items.find((each) => each.needItemId === needItemId);
    if (item === undefined) return [];
    const room = MOST_GROWTH * (best + underUsed) - item.matches.length;
    const added = matches.filter((match) => isNews(match, item)).slice(0, Math.max(0, room));
    return added.length === 0
      ? []
      : [{ needItemId, matches: added.map((match) => ({ ...match, addedAt: extendedAt })) }];
  });
  if (items.length === 0) return [];
  const { shortlistId, requestId } = shortlist;
  return [{ type: 'matching.shortlist.extended.v1', data: { shortlistId, requestId, items, extendedAt } }];
}

// A provider's better offer is news as well: it is invited with its best.
const isNews = ({ providerId, fit }: ShortlistMatch, { matches }: ShortlistItem): boolean =>
  matches.every((listed) => listed.providerId !== providerId || listed.fit < fit);
