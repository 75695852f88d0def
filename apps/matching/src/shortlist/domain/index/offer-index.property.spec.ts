import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aNeed, anIndexedOffer, anIndexedProvider, candidatesOf } from '../../../../test/any-market.js';
import { AT, REFERENCE } from '../../../../test/builders.js';
import { rankOffers, type Match } from '../rank-offers.js';
import { selectMatches } from '../select-matches.js';
import type { IndexedOffer, IndexedProvider } from './indexed-offer.js';
import { OfferIndex } from './offer-index.js';

type Change = { readonly offer: IndexedOffer } | { readonly provider: IndexedProvider };

const someChanges = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ offer: anIndexedOffer }) },
      { weight: 1, arbitrary: fc.record({ provider: anIndexedProvider }) },
    ),
    { minLength: 20, maxLength: 150 },
  )
  .map((changes): readonly Change[] =>
    changes.map((change, index) =>
      'offer' in change
        ? { offer: { ...change.offer, version: index + 1 } }
        : { provider: { ...change.provider, version: index + 1 } },
    ),
  );

const put = (index: OfferIndex, changes: readonly Change[]): OfferIndex => {
  for (const change of changes)
    if ('offer' in change) index.putOffer(change.offer);
    else index.putProvider(change.provider);
  return index;
};

const offersIn = (changes: readonly Change[]) => changes.flatMap((c) => ('offer' in c ? [c.offer] : []));
const providersIn = (changes: readonly Change[]) =>
  changes.flatMap((c) => ('provider' in c ? [c.provider] : []));
const shown = ({ candidate, fit, scores, neutral }: Match) => ({
  id: candidate.offerId,
  fit,
  scores,
  neutral,
});

const RUNS = 100;

describe('the index', () => {
  it('answers exactly as the exhaustive scan, however its offers came to it', () => {
    fc.assert(
      fc.property(
        someChanges,
        fc.nat(150),
        aNeed,
        fc.integer({ min: 1, max: 25 }),
        (changes, filedAt, need, best) => {
          const index = put(new OfferIndex(), changes.slice(0, filedAt)).file();
          put(index, changes.slice(filedAt));

          const everything = candidatesOf(offersIn(changes), providersIn(changes));
          const open = everything.filter(({ isOpen }) => isOpen);
          const ranking = rankOffers(need, open, REFERENCE, AT);
          const size = { best, underUsed: 3 };
          const expected = selectMatches(ranking, everything, size, AT);
          const selected = index.select(need, size, REFERENCE, AT);
          expect(index.top(need, best, REFERENCE, AT).map(shown)).toEqual(
            ranking.matches.slice(0, best).map(shown),
          );
          expect(index.topByScan(need, best, REFERENCE, AT).map(shown)).toEqual(
            ranking.matches.slice(0, best).map(shown),
          );
          expect(selected.map((match) => ({ ...shown(match), underUsed: match.underUsed }))).toEqual(
            expected.map((match) => ({ ...shown(match), underUsed: match.underUsed })),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('counts who is kept out and why, as the exhaustive scan would', () => {
    fc.assert(
      fc.property(someChanges, aNeed, (changes, need) => {
        const index = put(new OfferIndex().file(), changes);

        const open = candidatesOf(offersIn(changes), providersIn(changes)).filter(({ isOpen }) => isOpen);
        const { matches, refused } = rankOffers(need, open, REFERENCE, AT);
        const census = index.census(need, 5, REFERENCE, AT);
        const alone = [...census.alone].flatMap(([reason, slots]) =>
          slots.map((slot) => `${index.store.ids.idOf(slot)} ${reason}`),
        );
        expect(census.fitting).toBe(matches.length);
        expect([...census.refused.values()].reduce((sum, count) => sum + count, 0)).toBe(refused.length);
        for (const [reason, count] of census.refused)
          expect(refused.filter(({ reasons }) => reasons[0] === reason)).toHaveLength(count);
        expect(alone.sort()).toEqual(
          refused
            .filter(({ reasons }) => reasons.length === 1)
            .map(({ candidate, reasons }) => `${candidate.offerId} ${reasons[0] as string}`)
            .sort(),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('gives equal answers whatever the order in which versions arrive', () => {
    fc.assert(
      fc.property(someChanges, fc.infiniteStream(fc.nat()), aNeed, (changes, chance, need) => {
        const shuffled = changes
          .map((change) => [chance.next().value, change] as const)
          .sort(([one], [other]) => one - other)
          .map(([, change]) => change);

        const inOrder = put(new OfferIndex().file(), changes).top(need, 20, REFERENCE, AT);
        const inAnother = put(new OfferIndex().file(), shuffled).top(need, 20, REFERENCE, AT);

        expect(inAnother.map(shown)).toEqual(inOrder.map(shown));
      }),
      { numRuns: RUNS },
    );
  });
});
