import type { Exchange } from '@hub/contracts/funding/exchange.js';
import type { Money } from '../../ledger/domain/money.js';
import type { UnidentifiedDepositState } from './unidentified-deposit.js';

type Whole = Pick<UnidentifiedDepositState, 'amount' | 'parts' | 'precedingMinor' | 'exchange'>;

/** Money of a deposit, and where in it that stands. */
export interface Slice {
  readonly amount: Money;
  /** How much of what the bank credited stands before it; absent in a deposit that was never split. */
  readonly precedingMinor?: number;
  readonly exchange?: Exchange;
}

/** How much of a deposit is in parts, in minor units. */
export const splitMinor = ({ parts = [] }: Pick<Whole, 'parts'>): number =>
  parts.reduce((sum, { amount }) => sum + amount.amountMinor, 0);

/** What of a deposit is in no part: this is what is identified or goes back. */
export function restOf(deposit: Whole): Slice {
  const { amount, parts, precedingMinor, exchange } = deposit;
  if (parts === undefined)
    return {
      amount,
      ...(precedingMinor === undefined ? {} : { precedingMinor }),
      ...(exchange === undefined ? {} : { exchange }),
    };
  const taken = splitMinor(deposit);
  return sliceOf(deposit, taken, amount.amountMinor - taken);
}

/**
 * So much of a deposit from a place in it on. The amount in another currency is shared out by where slices begin and
 * end, a half rounded up, so that those of all slices add up to what was exchanged.
 */
export function sliceOf({ amount, precedingMinor = 0, exchange }: Whole, from: number, minor: number): Slice {
  const slice = {
    amount: { amountMinor: minor, currency: amount.currency },
    precedingMinor: precedingMinor + from,
  };
  if (exchange === undefined) return slice;
  const { amountMinor: originalMinor, currency } = exchange.original;
  const whole = BigInt(amount.amountMinor);
  const until = (place: number): number =>
    Number((BigInt(originalMinor) * BigInt(place) * 2n + whole) / (whole * 2n));
  const original = { amountMinor: until(from + minor) - until(from), currency };
  return { ...slice, exchange: { ...exchange, original } };
}
