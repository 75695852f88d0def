import { COUNTRY_PLACES, isWorldwide, placesOf } from './filing-keys.js';
import { dayNumber } from './day-number.js';
import { LIST } from './offer-lists.js';
import { TRAIT } from './offer-records.js';
import { UNITS, type OfferStore } from './offer-store.js';

/**
 * What a posting list says of an offer, so that its record need not be read, in three words:
 *
 * 1. bits 1 to 23 the objectives, the top byte the standing;
 * 2. size, start and end of the window (7 bits each), languages (9), places (2);
 * 3. cooperation kinds (4), structural factors (12), SDG targets (12), currency (3).
 *
 * Everything that is cut to fit is cut in the offer's favour, so that a bound made of it is never too low.
 */
export type Signature = readonly [first: number, second: number, third: number];

const OBJECTIVES = 0x00ff_fffe;
const STANDING_SHIFT = 24;
const STANDING_STEP = 0.06;
const BYTE = 0xff;
const SEVEN = 0x7f;
const TWELVE = 0xfff;
const START_SHIFT = 7;
const END_SHIFT = 14;
const LANGUAGE_SHIFT = 21;
const LANGUAGES = 0x1ff;
const PLACES_SHIFT = 30;
const FACTOR_SHIFT = 4;
const TARGET_SHIFT = 16;
const CURRENCY_SHIFT = 28;
const FIRST_DAY = dayNumber('2020-01-01');
const DAYS_A_STEP = 48;
// 127 steps to the largest safe integer, and to a million person-days.
const MONEY_STEP = 53 / SEVEN;
const DAY_STEP = 20 / SEVEN;

/** Languages with a bit of their own; behind them one for all others, and for offers that say none. */
export const COMMON_LANGUAGES = 7;
export const OTHER_LANGUAGE = 1 << COMMON_LANGUAGES;
export const INTERPRETATION = 1 << (COMMON_LANGUAGES + 1);
/** Cooperation kinds with a bit of their own; behind them one for all others. */
const COMMON_COOPERATION = 3;
export const OTHER_COOPERATION = 1 << COMMON_COOPERATION;
/** Currencies with a number of their own, from 1; then one for all others. 0 says no amount. */
const COMMON_CURRENCIES = 6;
export const OTHER_CURRENCY = COMMON_CURRENCIES + 1;
/** How many sizes there are; 0 is of offers that say none. */
export const SIZES = SEVEN + 1;
/** How many sets of languages there are. */
export const LANGUAGE_SETS = LANGUAGES + 1;

/** Where an offer is filed: in several places, the world among them; in one alone; in two countries; in others. */
export const PLACES = { WITH_WORLD: 0, ALONE: 1, TWO_COUNTRIES: 2, SEVERAL: 3 } as const;

/** An offer's signature. */
export const signatureOf = (store: OfferStore, slot: number): Signature => [
  firstWord(store, slot),
  secondWord(store, slot),
  thirdWord(store, slot),
];

function firstWord({ records }: OfferStore, slot: number): number {
  const standing = Math.min(BYTE, Math.ceil(records.standing(slot) / UNITS / STANDING_STEP));
  return (records.objectives(slot) & OBJECTIVES) | (standing << STANDING_SHIFT);
}

function secondWord(store: OfferStore, slot: number): number {
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

function thirdWord({ records, lists }: OfferStore, slot: number): number {
  const cooperation = records.cooperation(slot);
  const others = cooperation >= OTHER_COOPERATION ? OTHER_COOPERATION : 0;
  const start = records.lists(slot);
  const begin = lists.beginOf(start, LIST.SDG_TARGETS);
  const end = begin + lists.lengthOf(start, LIST.SDG_TARGETS);
  let targets = 0;
  for (let at = begin; at < end; at += 1) targets |= targetBit(lists.codeAt(at));
  const currency = records.has(slot, TRAIT.AMOUNT) ? currencyClass(records.currency(slot)) : 0;
  return (
    (cooperation & (OTHER_COOPERATION - 1)) |
    others |
    (folded(records.structuralFactors(slot)) << FACTOR_SHIFT) |
    (targets << TARGET_SHIFT) |
    (currency << CURRENCY_SHIFT)
  );
}

/** What an offer brings to every need, in points. */
export const standingIn = (first: number): number => (first >>> STANDING_SHIFT) * STANDING_STEP;

export const sizeIn = (second: number): number => second & SEVEN;
/** The step of the window's first day, as {@link firstDayOf} has it. */
export const startIn = (second: number): number => (second >>> START_SHIFT) & SEVEN;
/** The step of the window's last day, as {@link lastDayOf} has it. */
export const endIn = (second: number): number => (second >>> END_SHIFT) & SEVEN;
export const languagesIn = (second: number): number => (second >>> LANGUAGE_SHIFT) & LANGUAGES;
/** One of {@link PLACES}. */
export const placesIn = (second: number): number => second >>> PLACES_SHIFT;

export const cooperationIn = (third: number): number => third & (2 * OTHER_COOPERATION - 1);
/** As {@link folded}. */
export const factorsIn = (third: number): number => (third >>> FACTOR_SHIFT) & TWELVE;
/** A bit of {@link targetBit} for each SDG target. */
export const targetsIn = (third: number): number => (third >>> TARGET_SHIFT) & TWELVE;
/** As {@link currencyClass}; 0 when the offer says no amount. */
export const currencyIn = (third: number): number => (third >>> CURRENCY_SHIFT) & 7;

/** All steps that a window's first and last day can have. */
export const WINDOW_STEPS = Float64Array.from({ length: SEVEN + 1 }, (_, step) => step);

/** The earliest day a step stands for, in days since 1970. */
export const firstDayOf = (step: number): number => (step === 0 ? -Infinity : FIRST_DAY + step * DAYS_A_STEP);

/** The latest day a step stands for, in days since 1970. */
export const lastDayOf = (step: number): number =>
  step === SEVEN ? Infinity : FIRST_DAY + step * DAYS_A_STEP;

/** The size of an amount in minor units, or of a number of person-days, at the most. */
export const mostOfSize = (size: number, isMoney: boolean): number =>
  2 ** (size * (isMoney ? MONEY_STEP : DAY_STEP)) * 1.000_1;

/** A mask of up to 31 bits in 12: what is set stays set. */
export const folded = (mask: number): number => (mask | (mask >>> 12) | (mask >>> 24)) & TWELVE;

/** The bit of an SDG target's code; some share one. */
export const targetBit = (code: number): number => 1 << (code % 12);

/** A currency's number in a signature. */
export const currencyClass = (code: number): number => Math.min(OTHER_CURRENCY, code + 1);

function placesClass(store: OfferStore, slot: number): number {
  const places = placesOf(store, slot);
  if (places.length === 1) return PLACES.ALONE;
  if (places.some(isWorldwide)) return PLACES.WITH_WORLD;
  const countries = places.filter((place) => place < COUNTRY_PLACES).length;
  return places.length === 2 && countries === 2 ? PLACES.TWO_COUNTRIES : PLACES.SEVERAL;
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
