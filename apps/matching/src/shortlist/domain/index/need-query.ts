import { closenessOf } from '../criteria.js';
import type { Situation } from '../situation.js';
import { isMemberOn } from '../reference-data.js';
import { dayNumber } from './day-number.js';
import type { OfferStore } from './offer-store.js';

/** A country of the need, with what an offer may name it by. */
export interface CountryQuery {
  readonly code: number;
  /** By a body's code: 1 when the country is its member. */
  readonly isMember: Uint8Array;
  /** By a region's code: the score, 0 when the country is not in it. */
  readonly regionScore: Float64Array;
}

/** Which objectives come how close to one, as masks. */
interface ClosenessMasks {
  readonly exact: number;
  readonly area: number;
  readonly table: number;
}

/** A need in the numbers of an offer store, worked out once for all offers. */
export interface NeedQuery {
  readonly situation: Situation;
  readonly kind: number;
  readonly startDay: number;
  readonly endDay: number;
  readonly days: number;
  readonly today: number;
  readonly countries: readonly CountryQuery[];
  /** By a place's code: 1 when an offer that excludes it is refused. */
  readonly mustNotExclude: Uint8Array;
  readonly worldRegion: number;
  readonly amountMinor: number | undefined;
  readonly currency: number;
  readonly personDays: number | undefined;
  readonly skills: readonly number[] | undefined;
  /** For each objective of the need: the mask of the objectives that are exact, in its area, at its table. */
  readonly objectives: readonly ClosenessMasks[];
  readonly cooperation: readonly number[];
  readonly cooperationMask: number;
  readonly structuralFactors: readonly number[];
  readonly languages: ReadonlySet<number>;
  readonly sdgTargets: ReadonlySet<number>;
  readonly sdgTargetsInAll: number;
}

/** Puts a need into the numbers of a store; what no offer has ever said is −1. */
export function needQuery(situation: Situation, store: OfferStore): NeedQuery {
  const { item, request } = situation.need;
  const { lists } = store;
  const mustNotExclude = new Uint8Array(lists.places.all.length + 1);
  for (const country of [...situation.countries, ...request.requestingStates]) {
    const code = lists.places.find(country);
    if (code >= 0) mustNotExclude[code] = 1;
  }
  const startDay = dayNumber(item.startsOn);
  const endDay = dayNumber(item.endsOn);
  return {
    situation,
    kind: store.kinds.find(item.kind),
    startDay,
    endDay,
    days: Math.max(1, endDay - startDay + 1),
    today: dayNumber(situation.day),
    countries: situation.countries.map((country) => countryQuery(country, situation, store)),
    mustNotExclude,
    worldRegion: lists.regions.find('001'),
    amountMinor: item.amount?.amountMinor,
    currency: item.amount === undefined ? -1 : store.currencies.find(item.amount.currency),
    personDays: item.personDays,
    skills: item.skills?.map((skill) => lists.skills.find(skill)),
    objectives: item.objectives.map((objective) => CLOSENESS_MASKS[objective] as ClosenessMasks),
    cooperation: bitsFor(request.cooperationKinds, store.cooperationKinds),
    cooperationMask: maskFor(request.cooperationKinds, store.cooperationKinds),
    structuralFactors: bitsFor(request.structuralFactors, store.structuralFactors),
    languages: new Set(item.languages.map((language) => lists.languages.find(language))),
    sdgTargets: new Set(
      item.sdgTargets.map((target) => lists.sdgTargets.find(target)).filter((code) => code >= 0),
    ),
    sdgTargetsInAll: new Set(item.sdgTargets).size,
  };
}

type Codes = OfferStore['kinds'];

// 0 for what no offer has: it is wanted and nobody gives it.
const bitsFor = (words: readonly string[], codes: Codes): readonly number[] =>
  words.map((word) => {
    const code = codes.find(word);
    return code < 0 ? 0 : 1 << code;
  });

const maskFor = (words: readonly string[], codes: Codes): number =>
  bitsFor(words, codes).reduce((mask, bit) => mask | bit, 0);

function closenessMasks(objective: number): ClosenessMasks {
  const masks = { exact: 0, area: 0, table: 0 };
  for (let other = 1; other <= 23; other += 1) {
    const closeness = closenessOf(objective, [other]);
    if (closeness === 1) masks.exact |= 1 << other;
    else if (closeness === 0.6) masks.area |= 1 << other;
    else if (closeness === 0.4) masks.table |= 1 << other;
  }
  return masks;
}

const CLOSENESS_MASKS = Array.from({ length: 24 }, (_, objective) => closenessMasks(objective));

function countryQuery(country: string, { reference, day }: Situation, { lists }: OfferStore): CountryQuery {
  const isMember = Uint8Array.from(lists.bodies.all, (id) => {
    const membership = reference.regionalBodies.get(id);
    return membership !== undefined && isMemberOn(membership, country, day) ? 1 : 0;
  });
  const groups = reference.m49.get(country);
  const regionScore = Float64Array.from(lists.regions.all, (code) => {
    if (groups?.subRegions.includes(code) === true) return 0.7;
    return groups?.regions.includes(code) === true ? 0.5 : 0;
  });
  return { code: lists.places.find(country), isMember, regionScore };
}
