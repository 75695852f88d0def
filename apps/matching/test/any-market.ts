import type { NeedItem } from '@hub/contracts/values/need-item.js';
import { COOPERATION_KINDS } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import { STRUCTURAL_FACTORS } from '@hub/contracts/vocabularies/structural-factors.js';
import fc from 'fast-check';
import type { Candidate, Need } from '../src/shortlist/domain/candidate.js';
import type { IndexedOffer, IndexedProvider } from '../src/shortlist/domain/index/indexed-offer.js';
import { AT, need, needItem, terms } from './builders.js';

// Few values, so that offers and needs meet, tie and miss each other often.
const KINDS = ['technical', 'financial', 'human'] as const;
const COUNTRIES = ['MKD', 'KEN', 'MLI', 'GHA'];
const OBJECTIVES = [1, 2, 3, 5, 7, 12, 17];
const DAYS = ['2026-01-01', '2026-06-30', '2026-09-01', '2027-03-31', '2028-02-29', '2029-12-31'];
const AMOUNTS = [1, 50_000, 100_000, 300_000];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const some = <T>(values: readonly T[], minLength = 0) =>
  fc.subarray([...values], { minLength, maxLength: Math.min(3, values.length) });

const aPeriod = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))
  .map(([one, other]) => (one < other ? { startsOn: one, endsOn: other } : { startsOn: other, endsOn: one }));
const aRange = fc.record({
  minimumMinor: fc.constantFrom(0, ...AMOUNTS),
  more: fc.constantFrom(...AMOUNTS),
  currency: fc.constantFrom('USD', 'EUR'),
});
const aGeography = fc.record({
  countries: some(COUNTRIES),
  m49Regions: some(['150', '039', '002', '202', '014', '001']),
  regionalBodies: some(['ecowas', 'african-union'] as const),
  global: fc.boolean(),
  exclusions: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, some(COUNTRIES)),
});
const someTerms = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    objectives: fc.oneof(some(OBJECTIVES, 1), fc.constant(OBJECTIVES)),
    sdgTargets: some(['10.7', '17.9', '8.8', '1.1']),
    structuralFactors: some(STRUCTURAL_FACTORS.slice(0, 4)),
    geography: aGeography,
    range: maybe(aRange),
    personDays: maybe(fc.constantFrom(5, 20, 40)),
    skills: some(['law', 'data', 'training']),
    period: aPeriod,
    languages: some(['en', 'fr', 'ar']),
    interpretation: fc.boolean(),
    cooperationKinds: some(COOPERATION_KINDS),
    total: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ range, period, total, personDays, ...rest }) => ({
    ...rest,
    ...period,
    ...(range && {
      amount: {
        minimumMinor: range.minimumMinor,
        maximumMinor: range.minimumMinor + range.more,
        currency: range.currency,
      },
    }),
    ...(personDays !== undefined && { personDays }),
    capacity: { total, concurrent: Math.max(1, total - 1) },
  }));

/** Any version of one of a few offers; `version` is to be set by whoever uses it. */
export const anIndexedOffer: fc.Arbitrary<Omit<IndexedOffer, 'version'>> = fc
  .record({
    number: fc.integer({ min: 0, max: 60 }),
    isOpen: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
    terms: someTerms,
    promised: fc.integer({ min: 0, max: 2 }),
    used: fc.integer({ min: 0, max: 1 }),
  })
  // When it was last reserved never goes back, so that it hangs on the offer and not on the version.
  .map(({ number, terms: offered, ...offer }) => {
    const reservedDaysAgo = number % 3 === 0 ? undefined : (number * 37) % 900;
    const { amount: _, ...bare } = terms();
    return {
      ...offer,
      offerId: `offer-${number}`,
      providerId: `provider-${number % 13}`,
      terms: { ...bare, ...offered },
      ...(reservedDaysAgo !== undefined && {
        lastReservedAt: new Date(AT.getTime() - reservedDaysAgo * 86_400_000),
      }),
    };
  });

/** Any version of one of the providers of those offers. */
export const anIndexedProvider: fc.Arbitrary<Omit<IndexedProvider, 'version'>> = fc
  .record({
    number: fc.integer({ min: 0, max: 12 }),
    kind: fc.constantFrom('un-entity', 'state', 'local-authority', 'foundation'),
    isVerified: fc.integer({ min: 0, max: 4 }).map((chance) => chance > 0),
    clearUntil: fc.constantFrom(undefined, '2026-03-31', ...Array.from({ length: 6 }, () => '2026-04-01')),
    country: maybe(fc.constantFrom(...COUNTRIES)),
    ratings: fc.constantFrom({ count: 0, sum: 0 }, { count: 1, sum: 1 }, { count: 3, sum: 14 }),
  })
  .map(({ number, kind, country, clearUntil, ...provider }) => ({
    ...provider,
    providerId: `provider-${number}`,
    kind: kind as IndexedProvider['kind'],
    unOrganisation: kind === 'un-entity',
    ...(country !== undefined && { country }),
    ...(clearUntil !== undefined && { clearUntil }),
  }));

/** Any need, of one State or of several. */
export const aNeed: fc.Arbitrary<Need> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    objectives: some(OBJECTIVES),
    sdgTargets: some(['10.7', '17.9', '2.2']),
    amount: maybe(
      fc.record({ amountMinor: fc.constantFrom(...AMOUNTS), currency: fc.constantFrom('USD', 'EUR') }),
    ),
    personDays: maybe(fc.constantFrom(10, 40)),
    skills: maybe(some(['law', 'data', 'cooking'])),
    period: aPeriod,
    languages: some(['en', 'fr', 'es']),
    places: some(COUNTRIES),
    requestingStates: fc.subarray(COUNTRIES, { minLength: 1, maxLength: 2 }),
    cooperationKinds: some(COOPERATION_KINDS),
    structuralFactors: some(STRUCTURAL_FACTORS.slice(0, 5)),
  })
  .map(
    ({
      requestingStates,
      cooperationKinds,
      structuralFactors,
      period,
      places,
      amount,
      personDays,
      skills,
      ...item
    }) => {
      const { amount: _, ...bare } = needItem();
      const asked: NeedItem = {
        ...bare,
        ...item,
        ...period,
        places: places.map((country) => ({ country })),
        ...(amount && { amount }),
        ...(personDays !== undefined && { personDays }),
        ...(skills && { skills }),
      };
      return {
        item: asked,
        request: need({}, { requestingStates, cooperationKinds, structuralFactors }).request,
      };
    },
  );

/** The candidates that these versions of offers and providers leave, the latest of each. */
export function candidatesOf(
  offers: readonly IndexedOffer[],
  providers: readonly IndexedProvider[],
): readonly (Candidate & { readonly isOpen: boolean })[] {
  const latest = <T extends { readonly version: number }>(
    versions: readonly T[],
    id: (value: T) => string,
  ) => {
    const known = new Map<string, T>();
    for (const value of versions)
      if ((known.get(id(value))?.version ?? 0) < value.version) known.set(id(value), value);
    return known;
  };
  const known = latest(providers, ({ providerId }) => providerId);
  return [...latest(offers, ({ offerId }) => offerId).values()].flatMap((offer) => {
    const provider = known.get(offer.providerId);
    if (provider === undefined) return [];
    const { providerId: _p, ...candidate } = offer;
    const { total, concurrent } = offer.terms.capacity;
    const left = { total: total - offer.promised - offer.used, concurrent: 0 };
    left.concurrent = Math.min(concurrent - offer.promised, left.total);
    return [{ ...candidate, left, provider }];
  });
}
