import { code as currencyOf } from 'currency-codes';
import type { Amount } from './column.js';

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d+))?$/;

/** How many decimal places the currency's minor unit has (ISO 4217): USD 2, JPY 0, BHD 3. */
export const digitsOf = (currency: string): number => currencyOf(currency)?.digits ?? 2;

/** The amount as decimal text, exact to the minor unit: `1234.50`, `-0.05`, JPY `1234`. */
export function decimalOf({ amountMinor, currency }: Amount): string {
  const digits = digitsOf(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const all = amountMinor
    .toString()
    .replace('-', '')
    .padStart(digits + 1, '0');
  return digits === 0 ? sign + all : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

/** Minor units of decimal text; undefined when it is no amount, too large, or finer than the currency's minor unit. */
export function minorOf(decimal: string, currency: string): number | undefined {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(decimal) ?? [];
  const digits = digitsOf(currency);
  if (whole === undefined || fraction.replace(/0+$/, '').length > digits) return undefined;
  const minor = Number(`${sign ?? ''}${whole}${fraction.padEnd(digits, '0').slice(0, digits)}`);
  return Number.isSafeInteger(minor) ? minor + 0 : undefined;
}
