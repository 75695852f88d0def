import type { Money } from '../../ledger/domain/money.js';
import { exchangeOf, type PromiseFile } from './promise.js';

/**
 * What is still owed in the currency a donor signed for: that less the deposits which the ledger had booked when it had
 * settled so much. Deposits are booked in their order, so these are the first ones. Undefined where it signed in the
 * fund's currency.
 */
export function openAsSigned(file: PromiseFile, settled: bigint): Money | undefined {
  const signed = exchangeOf(file)?.original;
  if (signed === undefined) return undefined;
  let left = settled;
  let open = signed.amountMinor;
  for (const { settlesMinor, exchange } of file.deposits) {
    if (left <= 0n) break;
    left -= BigInt(settlesMinor);
    open -= exchange?.original.amountMinor ?? 0;
  }
  return { amountMinor: open, currency: signed.currency };
}
