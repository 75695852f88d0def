import type { ApiProblem, FieldProblem } from '../api/problem.js';
import type { Formats } from '../wording/formats.js';

/** Codes of which the service's own words, in English, say more than a sentence by code can: a rule, a name, a list. */
const SAYS_MORE = new Set([
  'intake.request.forbidden',
  'intake.request.four-eyes',
  'funding.allocation.amount-not-acceptable',
  'funding.allocation.four-eyes',
  'funding.contribution.exchange-not-acceptable',
  'funding.donor-refund.four-eyes',
  'funding.payment.malformed-data',
  'tabular.file.malformed-data',
  'tabular.file.too-large',
  'webhooks.target.invalid-input',
]);

/** The same of fields: what is the least, the most, possible, or meant. */
const FIELD_SAYS_MORE = new Set([
  'array-max-size',
  'array-min-size',
  'does-not-add-up',
  'double',
  'exceeds-rest',
  'invalid',
  'is-in',
  'is-length',
  'local-need-without-fate',
  'matches',
  'max',
  'max-length',
  'min',
  'not-an-amount',
  'not-in-list',
  'out-of-range',
  'repeated',
  'too-long',
  'unanswered',
  'unrated',
]);

/** Looks a sentence up, with its gaps open; undefined where there is none. */
type Catalogue = (key: string) => string | undefined;

/** What is said of a refusal: a sentence in the reader's language, the service's own in English, or both. */
export interface Said {
  readonly sentence?: string;
  readonly inEnglish?: string;
}

/** Where the words for a code can stand: `matching.offer.withdrawn` as `offer/withdrawn` or as `withdrawn`. */
export const keysOf = (code: string): readonly string[] => {
  const parts = code.split('.');
  return [parts.slice(-2).join('/'), parts.at(-1) ?? ''];
};

/** Why a service refused: the nearest sentence whose gaps can all be filled. */
export function refusalSaid(problem: ApiProblem, sentenceAt: Catalogue, formats: Formats): Said {
  const sentences = keysOf(problem.code).map(sentenceAt).filter(isThere);
  const filled = sentences.map((sentence) => filledIn(sentence, problem.details, formats));
  return said(filled.find(isThere), {
    detail: problem.message,
    saysMore: SAYS_MORE.has(problem.code),
  });
}

/** What is wrong with a field, or a cell of a file. */
export function fieldSaid({ code, detail, pointer }: FieldProblem, sentenceAt: Catalogue): Said {
  // The lists that a screening has to look in are named nowhere else.
  const namesLists = code === 'missing' && pointer === '/lists';
  const found = keysOf(code)
    .map(sentenceAt)
    .find((sentence) => sentence?.includes('{{') === false);
  return said(found, { detail, saysMore: namesLists || FIELD_SAYS_MORE.has(code) });
}

function said(
  sentence: string | undefined,
  own: { readonly detail: string; readonly saysMore: boolean },
): Said {
  if (sentence === undefined) return { inEnglish: own.detail };
  return own.saysMore ? { sentence, inEnglish: own.detail } : { sentence };
}

/** The sentence with its gaps filled from a refusal's details; undefined where one of them is not told. */
function filledIn(sentence: string, details: ApiProblem['details'], formats: Formats): string | undefined {
  const values = [...sentence.matchAll(/{{(\w+)}}/g)].map(([gap, name = '']) => ({
    gap,
    value: valueOf(name, details, formats),
  }));
  if (values.some(({ value }) => value === undefined)) return undefined;
  return values.reduce((text, { gap, value = '' }) => text.replace(gap, () => value), sentence);
}

/** A detail as it is read: a day, a number, an amount, a list or a name; `open` is `openMinor` in the `currency`. */
function valueOf(name: string, details: ApiProblem['details'], formats: Formats): string | undefined {
  const [value, minor, currency] = [details[name], details[`${name}Minor`], details['currency']];
  if (typeof minor === 'number' && typeof currency === 'string')
    return formats.money({ amountMinor: minor, currency });
  if (typeof value === 'number') return formats.number(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}/.test(value) ? formats.day(value) : value;
  if (Array.isArray(value)) return formats.list(value.map(String));
  if (isMoney(value)) return formats.money(value);
  return isNamed(value) ? value.name : undefined;
}

const isThere = (sentence: string | undefined): sentence is string => sentence !== undefined;

const isMoney = (value: unknown): value is { amountMinor: number; currency: string } =>
  typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value;

const isNamed = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
