import type { ShortlistItem } from '@hub/contracts/matching/shortlist-item.js';
import type { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import type { NeedItem } from '@hub/contracts/values/need-item.js';
import type { RequestContext } from './candidate.js';
import type { OfferIndex } from './index/offer-index.js';
import type { ReferenceData } from './reference-data.js';
import { shortlistSize, type SelectedMatch } from './select-matches.js';
import type { ShortlistEvent } from './shortlist-events.js';
import type { Shortlist } from './shortlist.js';
import { CURRENT_WEIGHTS } from './weights.js';

/** What the shortlist of a request is drawn up from. */
export interface ShortlistInput {
  readonly request: RequestContext;
  readonly needItems: readonly NeedItem[];
  readonly index: OfferIndex;
  readonly reference: ReferenceData;
}

/** Draws the shortlist up once; a request that is cleared again keeps the one it has. */
export function drawUpShortlist(
  shortlist: Shortlist | undefined,
  input: ShortlistInput,
  at: Date,
): readonly ShortlistEvent[] {
  if (shortlist !== undefined) return [];
  const { requestId, title, requestingStates, urgency, cooperationKinds, structuralFactors } = input.request;
  const { consentToPublish } = input.request;
  const { needItems } = input;
  const items = needItems.map((item) => shortlistItem(item, input, at));
  const data = {
    shortlistId: requestId,
    requestId,
    title,
    requestingStates,
    needItems,
    urgency,
    cooperationKinds,
    structuralFactors,
    ...(consentToPublish !== undefined && { consentToPublish }),
    weightsVersion: CURRENT_WEIGHTS.version,
    items,
    drawnUpAt: at.toISOString(),
  };
  return [{ type: 'matching.shortlist.drawn-up.v1', data }];
}

function shortlistItem(
  item: NeedItem,
  { request, needItems, index, reference }: ShortlistInput,
  at: Date,
): ShortlistItem {
  const need = { item, request };
  const selected = index.select(need, shortlistSize(needItems.length), reference, at);
  return { needItemId: item.needItemId, matches: selected.map(toMatch) };
}

/** A match as it is stored. */
export const toMatch = ({ candidate, fit, scores, neutral, underUsed }: SelectedMatch): ShortlistMatch => ({
  offerId: candidate.offerId,
  providerId: candidate.provider.providerId,
  providerKind: candidate.provider.kind,
  unOrganisation: candidate.provider.unOrganisation,
  fit,
  scores,
  neutral,
  underUsed,
  offerVersion: candidate.version,
  providerVersion: candidate.provider.version,
  weightsVersion: CURRENT_WEIGHTS.version,
});
