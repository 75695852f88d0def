import type { Weights } from '../weights.js';
import { dayNumber } from './day-number.js';
import type { NeedQuery } from './need-query.js';
import { LIST } from './offer-lists.js';
import { TRAIT } from './offer-records.js';
import { UNITS, type OfferStore } from './offer-store.js';

// First word: bits 1 to 23 the objectives, the top byte the standing. Second word: size, start and end of the window (7
// bits each), languages (9), places (2). Everything that is cut to fit is cut in the offer's favour, so that a bound made of it is never too low.
const OBJECTIVES = 0x00ff_fffe;
const STANDING_SHIFT = 24;
const STANDING_STEP = 0.06;
const BYTE = 0xff;
const SEVEN = 0x7f;
const START_SHIFT = 7;
const END_SHIFT = 14;
const LANGUAGE_SHIFT = 21;
const LANGUAGE_MASK = 0x1ff;
const PLACES_SHIFT = 30;
const COMMON_LANGUAGES = 7;
const OTHER_LANGUAGE = 1 << COMMON_LANGUAGES;
const INTERPRETATION = 1 << (COMMON_LANGUAGES + 1);
const FIRST_DAY = dayNumber('2020-01-01');
const DAYS_A_STEP = 48;
// 127 steps to the largest safe integer, and to a million person-days.
const MONEY_STEP = 53 / SEVEN;
const DAY_STEP = 20 / SEVEN;

/** The first word of an offer's signature. */
export function firstWord({ records }: OfferStore, slot: number): number {
  const standing = Math.min(BYTE, Math.ceil(records.standing(slot) / UNITS / STANDING_STEP));
  return (records.objectives(slot) & OBJECTIVES) | (standing << STANDING_SHIFT);
}

/** The second word of an offer's signature. */
export function secondWord(store: OfferStore, slot: number): number {
  const { records } = store;
  const start = Math.floor((records.startDay(slot) - FIRST_DAY) / DAYS_A_STEP);
  const end = Math.ceil((records.endDay(slot) - FIRST_DAY) / DAYS_A_STEP);
  return (
    sizeClass(store, slot) |
    (clamped(start, SEVEN) << START_SHIFT) |
    (clamped(end, SEVEN) << END_SHIFT) |
    (languageBits(store, slot) << LANGUAGE_SHIFT) |
    (placesClass(store, slot) << PLACES_SHIFT)
  );
}

/** What an offer brings to every need, in points, as its signature says. */
export const standingIn = (first: number): number => (first >>> STANDING_SHIFT) * STANDING_STEP;

/** Which of the four `PLACES` the offer is. */
export const placesIn = (second: number): number => second >>> PLACES_SHIFT;

/** How many countries an offer may reach beyond the one place it is filed under: no limit, none, one, three. */
export const PLACES: readonly number[] = [Infinity, 0, 1, 3];

function placesClass({ records, lists }: OfferStore, slot: number): number {
  const start = records.lists(slot);
  const countries = lists.lengthOf(start, LIST.COUNTRIES);
  const wider =
    lists.lengthOf(start, LIST.REGIONS) +
    lists.lengthOf(start, LIST.BODIES) +
    (records.has(slot, TRAIT.GLOBAL) ? 1 : 0);
  if (countries + wider === 1) return 1;
  if (wider > 0 || countries > 4) return 0;
  return countries === 2 ? 2 : 3;
}

const clamped = (value: number, most: number): number => Math.max(0, Math.min(most, value));

// Of the money of a financial offer, of the person-days of any other; 0 when it says none.
function sizeClass(store: OfferStore, slot: number): number {
  const { records } = store;
  const isMoney = store.kinds.textOf(records.kind(slot)) === 'financial';
  const size = isMoney
    ? records.has(slot, TRAIT.AMOUNT)
      ? records.amountMax(slot)
      : 0
    : records.personDays(slot);
  if (size === 0) return 0;
  return Math.max(1, clamped(Math.ceil(Math.log2(size) / (isMoney ? MONEY_STEP : DAY_STEP)), SEVEN));
}

function languageBits({ records, lists }: OfferStore, slot: number): number {
  const start = records.lists(slot);
  const length = lists.lengthOf(start, LIST.LANGUAGES);
  const begin = lists.beginOf(start, LIST.LANGUAGES);
  let bits = length === 0 ? OTHER_LANGUAGE : 0;
  for (let at = begin; at < begin + length; at += 1)
    bits |= 1 << Math.min(COMMON_LANGUAGES, lists.codeAt(at));
  return bits | (records.has(slot, TRAIT.INTERPRETATION) ? INTERPRETATION : 0);
}

/** Bounds what offers can bring to one need by their signatures alone. */
export class SignatureBound {
  private readonly sizePoints: Float64Array;
  private readonly languagePoints: Float64Array;
  private readonly startDays: number;

  constructor(
    private readonly query: NeedQuery,
    private readonly weights: Weights,
  ) {
    this.sizePoints = this.reckonSizePoints();
    this.languagePoints = this.reckonLanguagePoints();
    this.startDays = query.startDay - FIRST_DAY;
  }

  /** Points for objectives and standing at most. */
  ofFirst(first: number): number {
    const { objectives } = this.query;
    const weight = this.weights.byCriterion.objectives;
    if (objectives.length === 0) return weight * this.weights.neutralScore + standingIn(first);
    let sum = 0;
    for (const { exact, area, table } of objectives)
      sum += (first & exact) !== 0 ? 1 : (first & area) !== 0 ? 0.6 : (first & table) !== 0 ? 0.4 : 0;
    return (weight * sum) / objectives.length + standingIn(first);
  }

  /** Points for coverage, amount, window and language at most; −1000 when the windows cannot meet. */
  ofSecond(second: number): number {
    const start = ((second >>> START_SHIFT) & SEVEN) * DAYS_A_STEP;
    const end = (second >>> END_SHIFT) & SEVEN;
    const from = Math.max(this.startDays, start === 0 ? -Infinity : start);
    const needEnd = this.startDays + this.query.endDay - this.query.startDay;
    const to = end === SEVEN ? needEnd : Math.min(needEnd, end * DAYS_A_STEP);
    if (to < from) return -1_000;
    return (
      (this.sizePoints[second & SEVEN] as number) +
      (this.weights.byCriterion.window * (to - from + 1)) / this.query.days +
      (this.languagePoints[(second >>> LANGUAGE_SHIFT) & LANGUAGE_MASK] as number)
    );
  }

  private reckonSizePoints(): Float64Array {
    const { byCriterion, neutralScore } = this.weights;
    const { item } = this.query.situation.need;
    const isMoney = item.kind === 'financial';
    const needed = isMoney ? item.amount?.amountMinor : item.personDays;
    const asked = [item.amount, item.personDays, item.skills?.length].filter(
      (ask) => ask !== undefined && ask !== 0,
    );
    const neutralOrAll = asked.length === 0 ? neutralScore : Math.max(1, neutralScore);
    const saysAmount = item.amount !== undefined || item.personDays !== undefined;
    return Float64Array.from({ length: SEVEN + 1 }, (_, size) => {
      const unknown =
        byCriterion.coverage * neutralOrAll + byCriterion.amount * (saysAmount ? neutralOrAll : neutralScore);
      if (size === 0 || needed === undefined || needed === 0) return unknown;
      const ratio = Math.min(1, (2 ** (size * (isMoney ? MONEY_STEP : DAY_STEP)) * 1.000_1) / needed);
      const others = asked.length - 1;
      const decides = isMoney || item.amount === undefined;
      return (
        (byCriterion.coverage * (ratio + others)) / (others + 1) +
        byCriterion.amount * (decides ? ratio : neutralOrAll)
      );
    });
  }

  private reckonLanguagePoints(): Float64Array {
    const { byCriterion, neutralScore } = this.weights;
    const { languages, situation } = this.query;
    let wanted = 0;
    for (const code of languages) if (code >= 0 && code < COMMON_LANGUAGES) wanted |= 1 << code;
    const isSilent = situation.need.item.languages.length === 0;
    return Float64Array.from({ length: LANGUAGE_MASK + 1 }, (_, bits) => {
      if (isSilent) return byCriterion.language * neutralScore;
      const meets = (bits & (wanted | OTHER_LANGUAGE)) !== 0;
      return byCriterion.language * (meets ? 1 : (bits & INTERPRETATION) !== 0 ? 0.5 : 0);
    });
  }
}
