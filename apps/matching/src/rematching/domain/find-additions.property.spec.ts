import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aNeed, anIndexedOffer, anIndexedProvider, candidatesOf } from '../../../test/any-market.js';
import { AT, REFERENCE } from '../../../test/builders.js';
import { toMatch } from '../../shortlist/domain/draw-up-shortlist.js';
import { OfferIndex } from '../../shortlist/domain/index/offer-index.js';
import { rankOffers } from '../../shortlist/domain/rank-offers.js';
import { shortlistSize } from '../../shortlist/domain/select-matches.js';
import { additionsOf, additionsTo } from './find-additions.js';
import { OpenNeeds, type ListedShortlist } from './open-needs.js';

// So many that a list ends after five: lists that are full are rare otherwise.
const NEED_ITEMS = 125;
const SIZE = shortlistSize(NEED_ITEMS);

const aMarket = fc.record({
  providers: fc.array(anIndexedProvider, { minLength: 8, maxLength: 20 }),
  offers: fc.array(anIndexedOffer, { minLength: 20, maxLength: 80 }),
  later: anIndexedOffer,
  needs: fc.array(aNeed, { minLength: 3, maxLength: 3 }),
});
const versioned = <T>(values: readonly T[]): readonly (T & { version: number })[] =>
  values.map((value, index) => ({ ...value, version: index + 1 }));

describe('a later offer', () => {
  it('is found for exactly the need items whose lists it would be better on than the last of the best', () => {
    fc.assert(
      fc.property(aMarket, (market) => {
        const providers = versioned(market.providers);
        const offers = versioned(market.offers);
        const index = new OfferIndex().file();
        providers.forEach((provider) => index.putProvider(provider));
        offers.forEach((offer) => index.putOffer(offer));
        const needItems = Array.from({ length: NEED_ITEMS }, (_, number) => ({
          ...(market.needs[number % 3] as (typeof market.needs)[number]).item,
          needItemId: `need-${String(number)}`,
        }));
        const { request } = market.needs[0] as (typeof market.needs)[number];
        const selected = needItems
          .slice(0, 3)
          .map((item) => index.select({ item, request }, SIZE, REFERENCE, AT).map(toMatch));
        const lists = needItems.map(({ needItemId }, number) => ({
          needItemId,
          matches: selected[number % 3] ?? [],
        }));
        const shortlist: ListedShortlist = { ...request, needItems, items: lists, status: 'open' };
        const needs = new OpenNeeds();
        needs.put(1, shortlist);

        const later = { ...market.later, version: offers.length + 1 };
        index.putOffer(later);
        const candidate = index.candidate(later.offerId);
        const found =
          candidate === undefined ? [] : [...additionsOf(candidate, needs, REFERENCE, AT).values()].flat();

        const all = candidatesOf([...offers, later], providers).filter(({ isOpen }) => isOpen);
        const matches = needItems
          .slice(0, 3)
          .map((item) =>
            rankOffers({ item, request }, all, REFERENCE, AT).matches.find(
              (each) => each.candidate.offerId === later.offerId,
            ),
          );
        const expected = needItems.filter((_, number) => {
          const listed = lists[number]?.matches ?? [];
          const match = matches[number % 3];
          if (match === undefined) return false;
          const best = listed.filter(({ underUsed }) => !underUsed);
          const last = best[SIZE.best - 1]?.fit ?? -1;
          const sameProvider = listed.filter(({ providerId }) => providerId === later.providerId);
          return match.fit > last && sameProvider.every(({ fit }) => fit < match.fit);
        });
        expect(found.map(({ needItemId }) => needItemId).sort()).toEqual(
          expected.map(({ needItemId }) => needItemId).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is no news where the shortlists are as they would be drawn up now', () => {
    fc.assert(
      fc.property(aMarket, (market) => {
        const index = new OfferIndex().file();
        versioned(market.providers).forEach((provider) => index.putProvider(provider));
        versioned(market.offers).forEach((offer) => index.putOffer(offer));
        const [need] = market.needs as [(typeof market.needs)[number]];
        const matches = index.select(need, shortlistSize(1), REFERENCE, AT).map(toMatch);
        const { needItemId } = need.item;
        const needs = new OpenNeeds();
        needs.put(1, {
          ...need.request,
          needItems: [need.item],
          items: [{ needItemId, matches }],
          status: 'open',
        });

        const again = additionsTo(needs.needsOf(need.request.requestId), index, REFERENCE, AT);

        // Further offers of a provider that stands on the list already with a better one are no news either.
        expect(again).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
