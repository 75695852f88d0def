import type { ShortlistItem } from '@hub/contracts/matching/shortlist-item.js';
import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { RefusalReason } from '@hub/contracts/vocabularies/refusal-reasons.js';
import type { Candidate, RequestContext } from './candidate.js';
import { compareText, rankOffers, type Refusal } from './rank-offers.js';
import type { ReferenceData } from './reference-data.js';
import { selectMatches, shortlistSize, type SelectedMatch } from './select-matches.js';
import type { ShortlistEvent } from './shortlist-events.js';
import type { Shortlist } from './shortlist.js';
import { CURRENT_WEIGHTS } from './weights.js';

const MOST_NEAR_MISSES = 5;

/** What the shortlist of a request is drawn up from. */
export interface ShortlistInput {
  readonly request: RequestContext;
  readonly needItems: readonly NeedItem[];
  readonly candidates: readonly Candidate[];
  readonly reference: ReferenceData;
}

/** Draws the shortlist up once; a request that is cleared again keeps the one it has. */
export function drawUpShortlist(
  shortlist: Shortlist | undefined,
  input: ShortlistInput,
  at: Date,
): readonly ShortlistEvent[] {
  if (shortlist !== undefined) return [];
  const { requestId, title, requestingStates, urgency } = input.request;
  const { needItems } = input;
  const items = needItems.map((item) => shortlistItem(item, input, at));
  const data = {
    shortlistId: requestId,
    requestId,
    title,
    requestingStates,
    needItems,
    urgency,
    weightsVersion: CURRENT_WEIGHTS.version,
    items,
    drawnUpAt: at.toISOString(),
  };
  return [{ type: 'matching.shortlist.drawn-up.v1', data }];
}

function shortlistItem(
  item: NeedItem,
  { request, needItems, candidates, reference }: ShortlistInput,
  at: Date,
): ShortlistItem {
  const ranking = rankOffers({ item, request }, candidates, reference, at);
  const selected = selectMatches(ranking, candidates, shortlistSize(needItems.length), at);
  return {
    needItemId: item.needItemId,
    matches: selected.map(toMatch),
    refused: countByFirstReason(ranking.refused),
    nearMisses: nearMissesIn(ranking.refused),
  };
}

const toMatch = ({ candidate, fit, scores, neutral, underUsed }: SelectedMatch): ShortlistMatch => ({
  offerId: candidate.offerId,
  providerId: candidate.provider.providerId,
  providerKind: candidate.provider.kind,
  unOrganisation: candidate.provider.unOrganisation,
  fit,
  scores,
  neutral,
  underUsed,
});

function countByFirstReason(refused: readonly Refusal[]): ShortlistItem['refused'] {
  const counts = new Map<RefusalReason, number>();
  for (const { reasons } of refused)
    for (const reason of reasons.slice(0, 1)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, offers]) => ({ reason, offers }))
    .sort((one, other) => other.offers - one.offers || compareText(one.reason, other.reason));
}

const nearMissesIn = (refused: readonly Refusal[]): ShortlistItem['nearMisses'] =>
  refused
    .filter(({ reasons }) => reasons.length === 1)
    .sort((one, other) => compareText(one.candidate.offerId, other.candidate.offerId))
    .slice(0, MOST_NEAR_MISSES)
    .map(({ candidate, reasons }) => ({
      offerId: candidate.offerId,
      providerId: candidate.provider.providerId,
      reason: reasons[0] as RefusalReason,
    }));
