import { useTranslation } from 'react-i18next';
import type { Money } from '../api/views.js';
import { countryName } from './country-names.js';
import type { Language } from './languages.js';

const MINUTE_MS = 60_000;
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE_MS],
] as const;

/** The page's words, and how dates, numbers and money are written in its language. */
export function useWording() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  // Western digits in Arabic too: amounts and codes have to be compared with documents.
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' });
  const numbers = new Intl.NumberFormat(locale);
  return {
    t,
    language,
    day: (value: string) => date.format(new Date(value.length === 10 ? `${value}T12:00:00` : value)),
    instant: (value: string) => instant.format(new Date(value)),
    /** What a clock shows there, whatever the zone of this device: the offset of `value` is left out. */
    wallClock: (value: string) => clock.format(new Date(`${value.slice(0, 19)}Z`)),
    relative: (value: string) => relative(locale, Date.parse(value) - Date.now()),
    number: (value: number) => numbers.format(value),
    kilobytes: (bytes: number) => kilobytes.format(Math.ceil(bytes / 1024)),
    percent: (share: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    money: (amount: Money) => moneyText(locale, amount),
    country: countryName,
    countries: (codes: readonly string[]) =>
      new Intl.ListFormat(locale, { type: 'unit' }).format(codes.map(countryName)),
    list: (words: readonly string[]) => new Intl.ListFormat(locale, { type: 'unit' }).format(words),
    languageName: (code: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
  };
}

function relative(locale: string, ms: number): string {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(ms) >= size) ?? (['minute', MINUTE_MS] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(ms / size), unit);
}

/** How many minor units the currency's major unit has, as a power of ten. */
export const exponentOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

function moneyText(locale: string, { amountMinor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const isWhole = amountMinor % 10 ** exponent === 0;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: isWhole ? 0 : exponent,
  }).format(amountMinor / 10 ** exponent);
}
