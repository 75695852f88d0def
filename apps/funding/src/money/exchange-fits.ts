import type { Exchange } from '@hub/contracts/funding/exchange.js';
import type { Money } from '@hub/contracts/values/money.js';
import { code as currencyOf } from 'currency-codes';
import { ExchangeNotAcceptable } from '../contribution/domain/contribution.errors.js';

/** Banks round and charge; a slip in the rate or in a currency's minor units is far beyond this. */
const TOLERANCE_PER_CENT = 1n;

/**
 * Refuses an exchange whose amounts do not follow from its rate, with each currency's own minor units (JPY has none,
 * BHD three).
 *
 * @throws ExchangeNotAcceptable
 */
export function refuseMisfit(amount: Money, exchange: Exchange | undefined): void {
  if (exchange === undefined) return;
  const { original, rate } = exchange;
  const [whole = '0', fraction = ''] = rate.split('.');
  const scaledRate = BigInt(whole + fraction);
  // amount / 10^own = original / 10^theirs × scaledRate / 10^fraction, all as integers.
  const left = BigInt(amount.amountMinor) * 10n ** BigInt(exponentOf(original.currency) + fraction.length);
  const right = BigInt(original.amountMinor) * scaledRate * 10n ** BigInt(exponentOf(amount.currency));
  const difference = left > right ? left - right : right - left;
  if (difference * 100n > right * TOLERANCE_PER_CENT)
    throw new ExchangeNotAcceptable(`At ${rate}, the amounts are not worth the same.`);
}

/** How many decimal places the currency's minor unit has (ISO 4217). */
const exponentOf = (currency: string): number => currencyOf(currency)?.digits ?? 2;
