import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import type { WordedMoney } from './values.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Gregorian in every language, as the UN writes dates. */
const localeOf = (language: UnLanguage): string => `${language}-u-ca-gregory`;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Formats are costly to make and few. */
function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

/** `24 November 2026`; an instant is shown as the day in `timeZone`, a day (`YYYY-MM-DD`) as itself. */
export function dateIn(language: UnLanguage, value: Date | string, timeZone: string): string {
  const zone = typeof value === 'string' && DAY.test(value) ? 'UTC' : timeZone;
  return kept(
    dateFormats,
    `${language} day ${zone}`,
    () => new Intl.DateTimeFormat(dateLocaleOf(language), { dateStyle: 'long', timeZone: zone }),
  ).format(new Date(value));
}

/** `24 November 2026 at 14:00 UTC`, with the name of the zone. */
export function dateTimeIn(language: UnLanguage, value: Date | string, timeZone: string): string {
  return kept(
    dateFormats,
    `${language} instant ${timeZone}`,
    () =>
      new Intl.DateTimeFormat(dateLocaleOf(language), {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
        timeZone,
      }),
  ).format(new Date(value));
}

/** The UN writes English dates as 24 November 2026. */
const dateLocaleOf = (language: UnLanguage): string =>
  language === 'en' ? 'en-GB-u-ca-gregory' : localeOf(language);

/** `USD 1,234.50` by the currency's own minor units; whole sums without them. */
export function moneyIn(language: UnLanguage, { amountMinor, currency }: WordedMoney): string {
  const format = kept(
    moneyFormats,
    `${language} ${currency}`,
    () =>
      new Intl.NumberFormat(localeOf(language), {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        trailingZeroDisplay: 'stripIfInteger',
      }),
  );
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

export const numberIn = (language: UnLanguage, value: number): string =>
  kept(moneyFormats, `${language} number`, () => new Intl.NumberFormat(localeOf(language))).format(value);

/** `a, b and c`. */
export const listIn = (language: UnLanguage, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { style: 'long', type: 'conjunction' }).format(items);
