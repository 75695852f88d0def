import type { NeedQuery } from './need-query.js';
import { LIST } from './offer-lists.js';
import { TRAIT } from './offer-records.js';
import type { OfferStore } from './offer-store.js';

/** An offer that names more places or objectives than this stands in one list for all of them. */
const MOST_PLACES = 16;
const MOST_OBJECTIVES = 6;

const CODES = 4_096;
const COUNTRY = 0;
const REGION = 1;
const BODY = 2;
const ANYWHERE = 3 * CODES;
const WORLD = ANYWHERE + 1;
/** A place below this is a country. */
export const COUNTRY_PLACES = REGION * CODES;
const KINDS = 8;
const OBJECTIVES = 24;

/** Stands for any objective. */
export const ANY_OBJECTIVE = 0;

/** The key of the list of a kind, a place and an objective. */
export const listKey = (kind: number, place: number, objective: number): number =>
  (place * KINDS + kind) * OBJECTIVES + objective;

/** Whether a place reaches every country: its lists are the longest by far. */
export const isWorldwide = (place: number): boolean => place >= ANYWHERE;

/** The keys of the lists in which an offer is filed. */
export function keysOf(store: OfferStore, slot: number): readonly number[] {
  const kind = store.records.kind(slot);
  const objectives = objectivesOf(store.records.objectives(slot));
  return placesOf(store, slot).flatMap((place) =>
    objectives.map((objective) => listKey(kind, place, objective)),
  );
}

/** The places under which an offer is filed. */
export function placesOf({ records, lists }: OfferStore, slot: number): readonly number[] {
  const start = records.lists(slot);
  const countries = lists.lengthOf(start, LIST.COUNTRIES);
  const regions = lists.lengthOf(start, LIST.REGIONS);
  const bodies = lists.lengthOf(start, LIST.BODIES);
  if (countries + regions + bodies > MOST_PLACES) return [ANYWHERE];
  const begin = lists.beginOf(start, LIST.COUNTRIES);
  const worldRegion = lists.regions.find('001');
  const places = new Set<number>();
  if (records.has(slot, TRAIT.GLOBAL)) places.add(WORLD);
  for (let index = 0; index < countries + regions + bodies; index += 1) {
    const code = lists.codeAt(begin + index);
    if (index < countries) places.add(COUNTRY * CODES + code);
    else if (index >= countries + regions) places.add(BODY * CODES + code);
    else places.add(code === worldRegion ? WORLD : REGION * CODES + code);
  }
  return [...places];
}

function objectivesOf(mask: number): readonly number[] {
  const objectives: number[] = [];
  for (let objective = 1; objective < OBJECTIVES; objective += 1)
    if ((mask & (1 << objective)) !== 0) objectives.push(objective);
  return objectives.length === 0 || objectives.length > MOST_OBJECTIVES ? [ANY_OBJECTIVE] : objectives;
}

/** What a place can score for a need: for its best country, and for all of them together. */
export interface PlaceScore {
  most: number;
  sum: number;
}

/** Where an offer that reaches one of the need's countries must be filed. */
export function placesToSearch({ countries }: NeedQuery): ReadonlyMap<number, PlaceScore> {
  const scores = new Map<number, PlaceScore>([
    [ANYWHERE, { most: 1, sum: countries.length }],
    [WORLD, { most: 0.3, sum: 0.3 * countries.length }],
  ]);
  const add = (place: number, score: number): void => {
    const known = scores.get(place) ?? { most: 0, sum: 0 };
    scores.set(place, { most: Math.max(known.most, score), sum: known.sum + score });
  };
  for (const { code, isMember, regionScore } of countries) {
    if (code >= 0) add(COUNTRY * CODES + code, 1);
    isMember.forEach((is, body) => {
      if (is === 1) add(BODY * CODES + body, 0.9);
    });
    regionScore.forEach((score, region) => {
      if (score > 0) add(REGION * CODES + region, score);
    });
  }
  return scores;
}
