import { describe, expect, it } from '@jest/globals';
import { FIT_CRITERIA } from '@hub/contracts/vocabularies/fit-criteria.js';
import fc from 'fast-check';
import { AT, candidate, need, REFERENCE, terms } from '../../../test/builders.js';
import type { Candidate } from './candidate.js';
import { fitFrom, fitOf } from './fit.js';
import { refusalsOf } from './hard-filters.js';
import { rankOffers } from './rank-offers.js';
import { selectMatches } from './select-matches.js';
import {
  IMRF_ROUND_TABLES,
  MPTF_THEMATIC_AREAS,
  ROUND_TABLE_OF,
  THEMATIC_AREA_OF,
} from './thematic-areas.js';
import { situationOf } from './situation.js';
import { CURRENT_WEIGHTS, WEIGHTS } from './weights.js';

const geography = (changes: object) => ({ geography: { ...terms().geography, countries: [], ...changes } });
const scores = (offer: Candidate, wanted = need()) =>
  fitOf(offer, situationOf(wanted, REFERENCE, AT), CURRENT_WEIGHTS).scores;
const offering = (changes: Parameters<typeof terms>[0]) => candidate({ terms: terms(changes) });

describe('the reference tables', () => {
  it.each([
    ['thematic areas', MPTF_THEMATIC_AREAS, THEMATIC_AREA_OF],
    ['round tables', IMRF_ROUND_TABLES, ROUND_TABLE_OF],
  ])('put each objective into one of the %s', (_what, groups, byObjective) => {
    const objectives = groups.flatMap((group) => group.objectives);
    expect([...objectives].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 23 }, (_, i) => i + 1),
    );
    expect(byObjective.size).toBe(23);
  });

  it('weigh every criterion, 100 in all', () => {
    for (const { byCriterion } of WEIGHTS) {
      expect(Object.keys(byCriterion).sort()).toEqual([...FIT_CRITERIA].sort());
      expect(Object.values(byCriterion).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });
});

describe('a hard filter', () => {
  it.each([
    ['verification', candidate({ provider: { isVerified: false } }), need()],
    ['screening', candidate({ provider: { clearUntil: '2026-03-31' } }), need()],
    ['kind', offering({ kind: 'technical' }), need()],
    ['window', offering({ endsOn: '2026-08-31' }), need()],
    ['window', offering({ startsOn: '2028-03-01' }), need()],
    ['country', offering(geography({ countries: ['KEN'] })), need()],
    ['exclusion', offering(geography({ global: true, exclusions: ['MKD'] })), need()],
    ['conflict-of-interest', candidate({ provider: { kind: 'state', country: 'MKD' } }), need()],
    [
      'cooperation-kind',
      offering({ cooperationKinds: ['north-south'] }),
      need({}, { cooperationKinds: ['triangular'] }),
    ],
    [
      'amount',
      offering({ amount: { minimumMinor: 100_000_001, maximumMinor: 2e8, currency: 'USD' } }),
      need(),
    ],
    ['amount', offering({ amount: { minimumMinor: 0, maximumMinor: 2e8, currency: 'EUR' } }), need()],
    ['capacity', candidate({ left: { total: 1, concurrent: 0 } }), need()],
  ] as const)('refuses by %s', (reason, offer, wanted) => {
    expect(refusalsOf(offer, situationOf(wanted, REFERENCE, AT))).toEqual([reason]);
  });

  it('lets silence pass', () => {
    const anything = offering({ cooperationKinds: [], amount: undefined as never });
    const wanted = need({}, { cooperationKinds: ['triangular'] });
    expect(refusalsOf(anything, situationOf(wanted, REFERENCE, AT))).toEqual([]);
  });
});

describe('a criterion', () => {
  it.each([
    ['exactly', [1], 1],
    ['in the same thematic area', [17], 0.6],
    ['at the same round table', [7], 0.4],
    ['not at all', [14], 0],
  ])('scores an objective met %s', (_how, objectives, score) => {
    expect(scores(offering({ objectives })).objectives).toBe(score);
  });

  it.each([
    ['country', { countries: ['MLI'] }, 1],
    ['regional body', { regionalBodies: ['african-union'] }, 0.9],
    ['sub-region', { m49Regions: ['202'] }, 0.7],
    ['intermediate region', { m49Regions: ['011'] }, 0.7],
    ['region', { m49Regions: ['002'] }, 0.5],
    ['global', { global: true }, 0.3],
    ['a body the country has left', { regionalBodies: ['ecowas'] }, 0],
  ])('scores geography by %s', (_what, where, score) => {
    const inMali = need({ places: [{ country: 'MLI' }] });
    expect(scores(offering(geography(where)), inMali).geography).toBe(score);
  });

  it('scores what is offered of what is needed, at most all of it', () => {
    const half = offering({ amount: { minimumMinor: 0, maximumMinor: 50_000_000, currency: 'USD' } });
    expect(scores(half)).toMatchObject({ amount: 0.5, coverage: 0.5 });
    expect(scores(candidate())).toMatchObject({ amount: 1, coverage: 1 });
    const people = need({ kind: 'human', amount: undefined as never, personDays: 40, skills: ['a', 'b'] });
    const helpers = offering({ kind: 'human', personDays: 20, skills: ['a'] });
    expect(scores(helpers, people)).toMatchObject({ amount: 0.5, coverage: 0.5 });
  });

  it('scores the window by the days that overlap', () => {
    const needed = need({ startsOn: '2026-01-01', endsOn: '2026-01-10' });
    expect(scores(offering({ startsOn: '2026-01-06' }), needed).window).toBe(0.5);
  });

  it('draws past practice towards the prior', () => {
    const rated = (count: number, sum: number) =>
      scores(candidate({ provider: { ratings: { count, sum } } }));
    expect(rated(5, 25).practice).toBe(0.75);
    expect(rated(1, 1).practice).toBe(0.4167);
  });

  it('scores load, languages, sets and silence', () => {
    expect(scores(candidate({ promised: 1 })).capacity).toBe(0.5);
    expect(scores(offering({ languages: ['fr'], interpretation: true })).language).toBe(0.5);
    expect(scores(offering({ languages: ['fr'] })).language).toBe(0);
    const sdgs = scores(offering({ sdgTargets: ['10.7', '8.8'] }), need({ sdgTargets: ['10.7'] }));
    expect(sdgs.sdgTargets).toBe(0.5);
    expect(fitOf(candidate(), situationOf(need(), REFERENCE, AT), CURRENT_WEIGHTS).neutral).toEqual([
      'practice',
      'cooperation',
      'sdgTargets',
      'structuralFactors',
    ]);
  });
});

const aCandidate = fc
  .record({
    id: fc.integer({ min: 0, max: 400 }),
    provider: fc.integer({ min: 0, max: 12 }),
    objectives: fc.subarray([1, 3, 7, 14, 17], { minLength: 1 }),
    promised: fc.integer({ min: 0, max: 2 }),
    verified: fc.boolean(),
    usedDaysAgo: fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined }),
  })
  .map(({ id, provider, objectives, promised, verified, usedDaysAgo }) =>
    candidate({
      offerId: `offer-${String(id).padStart(3, '0')}`,
      terms: terms({ objectives }),
      promised,
      left: { total: 3 - promised, concurrent: 2 - promised },
      ...(usedDaysAgo !== undefined && { lastReservedAt: new Date(AT.getTime() - usedDaysAgo * 86_400_000) }),
      provider: { providerId: `p-${String(provider)}`, isVerified: verified },
    }),
  );
const someCandidates = fc.uniqueArray(aCandidate, { selector: ({ offerId }) => offerId, maxLength: 60 });

describe('a ranking', () => {
  it('is the same whatever the order of the offers, best first, everyone in it once', () => {
    fc.assert(
      fc.property(someCandidates, fc.infiniteStream(fc.nat()), (offers, chance) => {
        const shuffled = offers
          .map((offer) => [chance.next().value, offer] as const)
          .sort(([one], [other]) => one - other)
          .map(([, offer]) => offer);
        const ranking = rankOffers(need(), offers, REFERENCE, AT);

        expect(rankOffers(need(), shuffled, REFERENCE, AT).matches).toEqual(ranking.matches);
        expect(ranking.matches.length + ranking.refused.length).toBe(offers.length);
        const fits = ranking.matches.map(({ fit }) => fit);
        expect(fits).toEqual([...fits].sort((one, other) => other - one));
        for (const { fit, scores: stored } of ranking.matches)
          expect(fitFrom(stored, CURRENT_WEIGHTS)).toBe(fit);
      }),
    );
  });

  it('breaks ties by load, then by the longest time since the last match, then by id', () => {
    const ago = (days: number) => ({ lastReservedAt: new Date(AT.getTime() - days * 86_400_000) });
    const flat = { terms: terms({ capacity: { total: 1000, concurrent: 1000 } }) };
    const offers = [
      candidate({ offerId: 'd', ...flat, promised: 1 }),
      candidate({ offerId: 'c', ...flat, ...ago(1) }),
      candidate({ offerId: 'b', ...flat, ...ago(9) }),
      candidate({ offerId: 'a2', ...flat }),
      candidate({ offerId: 'a1', ...flat }),
    ];
    const order = rankOffers(need(), offers, REFERENCE, AT).matches.map((match) => match.candidate.offerId);
    expect(order).toEqual(['a1', 'a2', 'b', 'c', 'd']);
  });

  it('is cut to the best, and beyond them to providers that were not used for a year', () => {
    fc.assert(
      fc.property(someCandidates, fc.integer({ min: 1, max: 20 }), (offers, best) => {
        const ranking = rankOffers(need(), offers, REFERENCE, AT);
        const selected = selectMatches(ranking, offers, { best, underUsed: 3 }, AT);
        const added = selected.filter(({ underUsed }) => underUsed);

        expect(selected.slice(0, best).map(({ candidate: { offerId } }) => offerId)).toEqual(
          ranking.matches.slice(0, best).map(({ candidate: { offerId } }) => offerId),
        );
        expect(added.length).toBeLessThanOrEqual(3);
        const inBest = new Set(selected.slice(0, best).map((match) => match.candidate.provider.providerId));
        const used = new Set(
          offers
            .filter(
              ({ lastReservedAt }) =>
                lastReservedAt && AT.getTime() - lastReservedAt.getTime() <= 365 * 864e5,
            )
            .map(({ provider }) => provider.providerId),
        );
        const eligible = new Set(
          ranking.matches
            .map((match) => match.candidate.provider.providerId)
            .filter((id) => !used.has(id) && !inBest.has(id)),
        );
        expect(added).toHaveLength(Math.min(3, eligible.size));
        for (const match of added) expect(eligible).toContain(match.candidate.provider.providerId);
      }),
    );
  });
});
