import { MEMBER_STATES } from '@hub/contracts/vocabularies/member-states.js';
import { COOPERATION_KINDS } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import { NEED_KINDS } from '@hub/contracts/vocabularies/need-kinds.js';
import { REGIONAL_BODY_IDS } from '@hub/contracts/vocabularies/regional-bodies.js';
import { STRUCTURAL_FACTORS } from '@hub/contracts/vocabularies/structural-factors.js';
import type { MatchingTerms, Need } from '../../../apps/matching/src/shortlist/domain/candidate.js';
import type {
  IndexedOffer,
  IndexedProvider,
} from '../../../apps/matching/src/shortlist/domain/index/indexed-offer.js';
import { loadReferenceData } from '../../../apps/matching/src/shortlist/draw-up-shortlist/load-reference-data.js';
import { Chance } from '../harness/chance.js';

const REFERENCE = loadReferenceData();

/** The day on which the made-up market is looked at. */
export const MARKET_AT = new Date('2026-04-01T09:00:00.000Z');

const OBJECTIVES = Array.from({ length: 23 }, (_, index) => index + 1);
const SDG_TARGETS = [
  '10.7',
  '10.2',
  '10.3',
  '17.9',
  '17.18',
  '8.8',
  '8.5',
  '5.2',
  '16.2',
  '16.3',
  '4.3',
  '1.5',
];
const SUB_REGIONS = [
  '015',
  '202',
  '014',
  '011',
  '018',
  '017',
  '419',
  '029',
  '013',
  '005',
  '034',
  '035',
  '030',
  '145',
  '143',
  '151',
  '039',
  '154',
];
const REGIONS = ['002', '019', '142', '150', '009'];
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'sw'];
const CURRENCIES = ['USD', 'USD', 'USD', 'EUR', 'EUR', 'CHF'];
const SKILLS = ['law', 'data', 'training', 'health', 'borders', 'labour', 'protection', 'climate'];
const KINDS_OF_PROVIDER = [
  'un-entity',
  'state',
  'ifi',
  'foundation',
  'civil-society',
  'academic-body',
] as const;
const DAY_MS = 86_400_000;

/** How many providers make this many offers. */
export const providersFor = (offers: number): number => Math.max(50, Math.round(offers / 20));

/** Made-up providers: nine in ten verified, three in ten rated by States. */
export function* someProviders(count: number, seed = 1): Generator<IndexedProvider> {
  const chance = new Chance(seed);
  for (let number = 0; number < count; number += 1) {
    const kind = chance.one(KINDS_OF_PROVIDER);
    const rated = chance.isOneIn(0.3) ? chance.between(1, 8) : 0;
    yield {
      version: 1,
      providerId: `provider-${number}`,
      kind,
      unOrganisation: kind === 'un-entity',
      isVerified: chance.isOneIn(0.9),
      clearUntil: '9999-12-31',
      ...(kind === 'state' && { country: chance.one(MEMBER_STATES) }),
      ratings: { count: rated, sum: Math.round(rated * (1 + 4 * chance.next())) },
    };
  }
}

/** Made-up offers: most name one to five countries, some regions, bodies or the whole world. */
export function* someOffers(count: number, seed = 2): Generator<IndexedOffer> {
  const chance = new Chance(seed);
  const providers = providersFor(count);
  for (let number = 0; number < count; number += 1) {
    const terms = someTerms(chance);
    const promised = chance.isOneIn(0.3) ? chance.between(0, terms.capacity.concurrent) : 0;
    yield {
      offerId: anId(chance),
      version: 1,
      providerId: `provider-${chance.between(0, providers - 1)}`,
      isOpen: true,
      terms,
      promised,
      used: 0,
      ...(promised > 0 && {
        lastReservedAt: new Date(MARKET_AT.getTime() - chance.between(0, 700) * DAY_MS),
      }),
    };
  }
}

function someTerms(chance: Chance): MatchingTerms {
  const kind = chance.one(NEED_KINDS);
  const total = chance.between(1, 20);
  return {
    kind,
    objectives: chance.some(OBJECTIVES, 1, 4),
    sdgTargets: chance.some(SDG_TARGETS, 0, 3),
    structuralFactors: chance.some(STRUCTURAL_FACTORS, 0, 2),
    geography: someGeography(chance),
    ...((kind === 'financial' || chance.isOneIn(0.2)) && { amount: someRange(chance) }),
    ...((kind === 'human' || chance.isOneIn(0.3)) && { personDays: chance.between(5, 400) }),
    skills: chance.some(SKILLS, 0, 3),
    ...somePeriod(chance, -700, 500, 360, 1_800),
    languages: chance.some(LANGUAGES, 1, 3),
    interpretation: chance.isOneIn(0.3),
    cooperationKinds: chance.some(COOPERATION_KINDS, 0, 2),
    capacity: { total, concurrent: chance.between(1, Math.min(5, total)) },
  };
}

function someGeography(chance: Chance): MatchingTerms['geography'] {
  const kind = chance.next();
  const nothing = { countries: [], m49Regions: [], regionalBodies: [], global: false };
  const exclusions = chance.isOneIn(0.05) ? chance.some(MEMBER_STATES, 1, 2) : [];
  if (kind < 0.6) return { ...nothing, countries: chance.some(MEMBER_STATES, 1, 5), exclusions };
  if (kind < 0.75) return { ...nothing, m49Regions: chance.some(SUB_REGIONS, 1, 2), exclusions };
  if (kind < 0.83) return { ...nothing, m49Regions: chance.some(REGIONS, 1, 1), exclusions };
  if (kind < 0.93) return { ...nothing, regionalBodies: chance.some(REGIONAL_BODY_IDS, 1, 2), exclusions };
  return { ...nothing, global: true, exclusions };
}

function someRange(chance: Chance): NonNullable<MatchingTerms['amount']> {
  const maximumMinor = Math.round(1_000_000 * 10 ** (chance.next() * 2.5));
  const share = chance.isOneIn(0.5) ? 0 : chance.next() * 0.5;
  return { minimumMinor: Math.round(maximumMinor * share), maximumMinor, currency: chance.one(CURRENCIES) };
}

function somePeriod(chance: Chance, earliest: number, latest: number, shortest: number, longest: number) {
  const start = MARKET_AT.getTime() + chance.between(earliest, latest) * DAY_MS;
  const end = start + chance.between(shortest, longest) * DAY_MS;
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return { startsOn: day(start), endsOn: day(end) };
}

/** Where the States of a regional need lie: in one sub-region, as regions ask, or anywhere, which is harder to match. */
export type StatesTogether = 'neighbours' | 'anywhere';

/** Made-up need items: one in ten of two to four States. */
export function* someNeeds(
  count: number,
  seed = 3,
  together: StatesTogether = 'neighbours',
): Generator<Need> {
  const chance = new Chance(seed);
  for (let number = 0; number < count; number += 1) {
    const kind = chance.one(NEED_KINDS);
    const requestingStates = chance.some(MEMBER_STATES, 1, 1);
    if (chance.isOneIn(0.1)) {
      const others = together === 'anywhere' ? MEMBER_STATES : neighboursOf(requestingStates[0] as string);
      requestingStates.push(...chance.some(others, 1, 3));
    }
    yield {
      item: {
        needItemId: 'need-1',
        kind,
        objectives: chance.some(OBJECTIVES, 1, 3),
        sdgTargets: chance.some(SDG_TARGETS, 0, 3),
        description: 'A made-up need.',
        ...(kind === 'financial' && {
          amount: { amountMinor: Math.round(2_000_000 * 10 ** (chance.next() * 2)), currency: 'USD' },
        }),
        ...(kind !== 'financial' && { personDays: chance.between(10, 300) }),
        ...somePeriod(chance, 30, 400, 180, 1_000),
        languages: chance.some(LANGUAGES, 1, 2),
        places: requestingStates.map((country) => ({ country })),
      },
      request: {
        requestId: `request-${number}`,
        title: 'A made-up request',
        requestingStates: [...new Set(requestingStates)],
        urgency: 'normal',
        cooperationKinds: chance.isOneIn(0.3) ? chance.some(COOPERATION_KINDS, 1, 1) : [],
        structuralFactors: chance.some(STRUCTURAL_FACTORS, 0, 2),
      },
    };
  }
}

function neighboursOf(state: string): readonly string[] {
  const { m49 } = REFERENCE;
  const [subRegion = ''] = m49.get(state)?.subRegions ?? [];
  return MEMBER_STATES.filter((other) => m49.get(other)?.subRegions.includes(subRegion) === true);
}

const HEX = '0123456789abcdef';
const anId = (chance: Chance): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => chance.one([...HEX]));
