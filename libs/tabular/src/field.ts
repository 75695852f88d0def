import { digitsOf, minorOf } from './decimal.js';
import { itemsOf } from './list-text.js';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** What became of a cell. */
export type Parsed<T> = { readonly value: T } | Refusal;

/** Other cells of the same row, by heading. */
export type RowText = (header: string) => string;

/** A column to read: its heading, and how its text becomes a value. */
export interface Field<T> {
  readonly header: string;
  /** Other headings that are taken for this one. */
  readonly aliases: readonly string[];
  /** An empty cell is a problem. */
  readonly required: boolean;
  readonly parse: (text: string, row: RowText) => Parsed<T>;
}

interface FieldOptions {
  readonly header: string;
  readonly aliases?: readonly string[];
}

type Parse<T> = Field<T>['parse'];

const fieldOf = <T>({ header, aliases = [] }: FieldOptions, parse: Parse<T>): Field<T> => ({
  header,
  aliases,
  required: true,
  parse,
});

const refused = (code: string, message: string): Refusal => ({ code, message });

/** A field whose cell may be empty. */
export const optional = <T>(field: Field<T>): Field<T | undefined> => ({ ...field, required: false });

/** Text of up to `maxLength` characters. */
export const textField = (options: FieldOptions & { readonly maxLength?: number }): Field<string> =>
  fieldOf(options, (text) =>
    text.length > (options.maxLength ?? Infinity)
      ? refused('too-long', `At most ${String(options.maxLength)} characters.`)
      : { value: text },
  );

/** A whole number without separators. */
export const integerField = (options: FieldOptions): Field<number> =>
  fieldOf(options, (text) =>
    /^-?\d{1,15}$/.test(text)
      ? { value: Number(text) }
      : refused('not-an-integer', 'A whole number without separators, such as 1200.'),
  );

/** A calendar day that exists. */
export const dayField = (options: FieldOptions): Field<string> =>
  fieldOf(options, (text) =>
    isDay(text) ? { value: text } : refused('not-a-day', 'A day such as 2026-03-31 (year-month-day).'),
  );

/** One of the listed words, in any case. */
export const choiceField = <T extends string>(
  options: FieldOptions & { readonly choices: readonly T[] },
): Field<T> => fieldOf(options, (text) => chosen(text, options.choices));

/** Several of the listed words, parted by semicolons. */
export const choicesField = <T extends string>(
  options: FieldOptions & { readonly choices: readonly T[] },
): Field<T[]> =>
  fieldOf(options, (text) => {
    const all = itemsOf(text).map((item) => chosen(item, options.choices));
    const bad = all.find((one) => 'code' in one);
    return bad ?? { value: all.flatMap((one) => ('value' in one ? [one.value] : [])) };
  });

/** Several texts, parted by semicolons; a semicolon within one is written `\\;`. */
export const textsField = (options: FieldOptions): Field<string[]> =>
  fieldOf(options, (text) => ({ value: itemsOf(text) }));

/** `yes` or `no`, or what spreadsheets make of a tick. */
export const yesNoField = (options: FieldOptions): Field<boolean> =>
  fieldOf(options, (text) => {
    if (/^(yes|true|1)$/i.test(text)) return { value: true };
    return /^(no|false|0)$/i.test(text) ? { value: false } : refused('not-yes-or-no', 'Write yes or no.');
  });

/** A decimal amount whose currency is given, or stands in another column; the value is in integer minor units. */
export const amountField = (
  options: FieldOptions & ({ readonly currency: string } | { readonly currencyHeader: string }),
): Field<{ amountMinor: number; currency: string }> =>
  fieldOf(options, (text, row) => {
    const currency = 'currency' in options ? options.currency : row(options.currencyHeader).toUpperCase();
    if (!/^[A-Z]{3}$/.test(currency))
      return refused('no-currency', 'The amount needs a currency, such as USD.');
    const amountMinor = minorOf(text, currency);
    return amountMinor === undefined
      ? refused(
          'not-an-amount',
          `An amount such as 1234.50 without separators, ${digitsOf(currency)} decimals at most.`,
        )
      : { value: { amountMinor, currency } };
  });

function chosen<T extends string>(text: string, choices: readonly T[]): Parsed<T> {
  const choice = choices.find((one) => one.toLowerCase() === text.toLowerCase());
  return choice === undefined
    ? refused('not-in-list', `"${text}" is none of: ${choices.join(', ')}.`)
    : { value: choice };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
