import { additionsTo } from '../../../apps/matching/src/rematching/domain/find-additions.js';
import { OpenNeeds } from '../../../apps/matching/src/rematching/domain/open-needs.js';
import { toMatch } from '../../../apps/matching/src/shortlist/domain/draw-up-shortlist.js';
import { OfferIndex } from '../../../apps/matching/src/shortlist/domain/index/offer-index.js';
import { rankOffers } from '../../../apps/matching/src/shortlist/domain/rank-offers.js';
import { selectMatches, shortlistSize } from '../../../apps/matching/src/shortlist/domain/select-matches.js';
import { loadReferenceData } from '../../../apps/matching/src/shortlist/draw-up-shortlist/load-reference-data.js';
import { answerQuestions } from '../harness/answer-questions.js';
import { MARKET_AT, providersFor, someNeeds, someOffers, someProviders } from '../matching/market.js';

interface RematchQuestion {
  readonly offers: number;
  readonly requests: number;
  readonly needsOfRequest: number;
  readonly sample: number;
  readonly repeats: number;
}

/** What was measured; milliseconds by round. */
export interface RematchFigures {
  readonly needItems: number;
  readonly allMs: readonly number[];
  /** Of one need item: by the index, and by looking at every offer, on the same sample. */
  readonly indexMsEach: readonly number[];
  readonly scanMsEach: readonly number[];
  readonly compared: number;
  readonly additions: number;
}

const LATER_SHARE = 0.1;
const reference = loadReferenceData();

// Lists are drawn up from nine offers in ten; the others come later.
function measure(question: RematchQuestion): Promise<RematchFigures> {
  const { offers, requests, needsOfRequest, sample, repeats } = question;
  const all = [...someOffers(offers)];
  const first = Math.round(offers * (1 - LATER_SHARE));
  const index = new OfferIndex();
  for (const provider of someProviders(providersFor(offers))) index.putProvider(provider);
  for (const offer of all.slice(0, first)) index.putOffer(offer);
  index.file();
  const needs = drawnUp(index, requests, needsOfRequest);
  for (const offer of all.slice(first)) index.putOffer(offer);
  const ids = needs.requestsAfter(undefined, requests);
  const sampled = ids.slice(0, Math.ceil(sample / needsOfRequest)).flatMap((id) => needs.needsOf(id));
  const candidates = [...index.candidates()];
  const size = shortlistSize(needsOfRequest);
  const figures = { allMs: [] as number[], indexMsEach: [] as number[], scanMsEach: [] as number[] };
  let additions = 0;
  for (let round = 0; round <= repeats; round += 1) {
    const startedAt = performance.now();
    additions = 0;
    for (const id of ids)
      for (const { matches } of additionsTo(needs.needsOf(id), index, reference, MARKET_AT))
        additions += matches.length;
    const allMs = performance.now() - startedAt;
    let [indexMs, scanMs] = [0, 0];
    for (const { need } of sampled) {
      const askedAt = performance.now();
      const selected = index.select(need, size, reference, MARKET_AT);
      const scannedAt = performance.now();
      const ranking = rankOffers(need, candidates, reference, MARKET_AT);
      const expected = selectMatches(ranking, candidates, size, MARKET_AT);
      scanMs += performance.now() - scannedAt;
      indexMs += scannedAt - askedAt;
      if (shown(selected) !== shown(expected)) throw new Error('Index and exhaustive scan differ');
    }
    if (round === 0) continue;
    figures.allMs.push(allMs);
    figures.indexMsEach.push(indexMs / sampled.length);
    figures.scanMsEach.push(scanMs / sampled.length);
  }
  const compared = sampled.length * (repeats + 1);
  return Promise.resolve({ ...figures, needItems: needs.size.needItems, compared, additions });
}

function drawnUp(index: OfferIndex, requests: number, needsOfRequest: number): OpenNeeds {
  const made = someNeeds(requests * needsOfRequest);
  const size = shortlistSize(needsOfRequest);
  const needs = new OpenNeeds();
  for (let number = 0; number < requests; number += 1) {
    const some = Array.from({ length: needsOfRequest }, () => made.next().value).flatMap(
      (need) => need ?? [],
    );
    const [leading] = some;
    if (leading === undefined) break;
    const needItems = some.map(({ item }, place) => ({ ...item, needItemId: `need-${String(place + 1)}` }));
    const { request } = leading;
    const items = needItems.map((item) => ({
      needItemId: item.needItemId,
      matches: index.select({ item, request }, size, reference, MARKET_AT).map(toMatch),
    }));
    needs.put(1, { ...request, needItems, items, status: 'open' });
  }
  return needs;
}

const shown = (
  matches: readonly { readonly candidate: { offerId: string }; readonly fit: number }[],
): string => JSON.stringify(matches.map(({ candidate, fit }) => [candidate.offerId, fit]));

answerQuestions<RematchQuestion>(measure, () => Promise.resolve());
