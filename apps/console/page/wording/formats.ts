import type { Money } from '../api/views.js';

const MINUTE_MS = 60_000;
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE_MS],
] as const;

/** How dates, numbers and money are written in a locale. */
export type Formats = ReturnType<typeof formatsOf>;

const known = new Map<string, Formats>();

/** Made once for each locale: a page has hundreds of dates, and making a format takes longer than using it. */
export function formatsIn(locale: string): Formats {
  const formats = known.get(locale) ?? formatsOf(locale);
  known.set(locale, formats);
  return formats;
}

function formatsOf(locale: string) {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const lists = new Intl.ListFormat(locale, { type: 'unit' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const currencies = new Map<string, Intl.NumberFormat>();
  const inCurrency = (currency: string, minimumFractionDigits: number): Intl.NumberFormat => {
    const key = `${currency} ${String(minimumFractionDigits)}`;
    const format =
      currencies.get(key) ??
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        minimumFractionDigits,
      });
    currencies.set(key, format);
    return format;
  };
  return {
    day: (value: string) => date.format(new Date(value.length === 10 ? `${value}T12:00:00` : value)),
    instant: (value: string) => instant.format(new Date(value)),
    /** What a clock shows there, whatever the zone of this device: the offset of `value` is left out. */
    wallClock: (value: string) => clock.format(new Date(`${value.slice(0, 19)}Z`)),
    relative: (value: string) => {
      const ms = Date.parse(value) - Date.now();
      const [unit, size] = UNITS.find(([, size]) => Math.abs(ms) >= size) ?? (['minute', MINUTE_MS] as const);
      return relatives.format(Math.trunc(ms / size), unit);
    },
    number: (value: number) => numbers.format(value),
    kilobytes: (bytes: number) => kilobytes.format(Math.ceil(bytes / 1024)),
    percent: (share: number) => percents.format(share),
    money: ({ amountMinor, currency }: Money) => {
      const exponent = exponentOf(currency);
      const isWhole = amountMinor % 10 ** exponent === 0;
      return inCurrency(currency, isWhole ? 0 : exponent).format(amountMinor / 10 ** exponent);
    },
    list: (words: readonly string[]) => lists.format(words),
    languageName: (code: string) => languages.of(code) ?? code,
  };
}

const exponents = new Map<string, number>();

/** How many minor units the currency's major unit has, as a power of ten. */
export function exponentOf(currency: string): number {
  const exponent =
    exponents.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  exponents.set(currency, exponent);
  return exponent;
}
