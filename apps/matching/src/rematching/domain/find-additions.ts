import type { ShortlistAddition } from '@hub/contracts/matching/shortlist-extended.v1.js';
import type { Candidate } from '../../shortlist/domain/candidate.js';
import { toMatch } from '../../shortlist/domain/draw-up-shortlist.js';
import { fitOf } from '../../shortlist/domain/fit.js';
import { refusalsOf } from '../../shortlist/domain/hard-filters.js';
import type { OfferIndex } from '../../shortlist/domain/index/offer-index.js';
import type { ReferenceData } from '../../shortlist/domain/reference-data.js';
import { shortlistSize, type SelectedMatch } from '../../shortlist/domain/select-matches.js';
import { situationOf } from '../../shortlist/domain/situation.js';
import { CURRENT_WEIGHTS } from '../../shortlist/domain/weights.js';
import type { OpenNeed, OpenNeeds } from './open-needs.js';

/**
 * The need items that one offer fits and to whose lists it is news, by request: its provider is not on the list with as
 * good an offer, and either the list is not full or the offer fits better than the last of its best.
 */
export function additionsOf(
  candidate: Candidate,
  needs: OpenNeeds,
  reference: ReferenceData,
  at: Date,
): ReadonlyMap<string, readonly ShortlistAddition[]> {
  const found = new Map<string, ShortlistAddition[]>();
  for (const open of needs.reachedBy(candidate, reference, at.toISOString().slice(0, 10))) {
    const situation = situationOf(open.need, reference, at);
    if (refusalsOf(candidate, situation).length > 0) continue;
    const match = { candidate, ...fitOf(candidate, situation, CURRENT_WEIGHTS), underUsed: false };
    if (match.fit <= open.leastFit || !isNews(match, open)) continue;
    const { requestId } = open.need.request;
    const additions = found.get(requestId) ?? [];
    found.set(requestId, additions);
    additions.push({ needItemId: open.need.item.needItemId, matches: [toMatch(match)] });
  }
  return found;
}

/**
 * What a shortlist drawn up now would have that these need items of one request do not have on theirs;
 * of little-used providers only as many as a list is to have.
 */
export const additionsTo = (
  needs: readonly OpenNeed[],
  index: OfferIndex,
  reference: ReferenceData,
  at: Date,
): readonly ShortlistAddition[] =>
  needs.flatMap((open) => {
    const size = shortlistSize(needs.length);
    // Looking for providers that are little used takes longest, and most lists have their share of them.
    const selected = open.hasUnderUsed
      ? index.top(open.need, size.best, reference, at).map((match) => ({ ...match, underUsed: false }))
      : index.select(open.need, size, reference, at);
    const matches = selected.filter((match) => isNews(match, open)).map(toMatch);
    return matches.length === 0 ? [] : [{ needItemId: open.need.item.needItemId, matches }];
  });

const isNews = ({ candidate, fit }: SelectedMatch, { listed }: OpenNeed): boolean =>
  (listed.get(candidate.provider.providerId) ?? -1) < fit;
