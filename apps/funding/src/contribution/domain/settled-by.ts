import type { ContributionState, Deposit } from './contribution-state.js';
import { ExchangeNotAcceptable, OverDeposited } from './contribution.errors.js';

/**
 * How much of a commitment a deposit settles, in minor units of the fund's currency, at the rate of the day it was
 * signed; what the bank credited beyond or below that is an exchange difference.
 *
 * @throws OverDeposited, ExchangeNotAcceptable
 */
export function settledBy(
  contribution: Pick<ContributionState, 'amount' | 'exchange' | 'deposits' | 'settledMinor'>,
  deposit: Pick<Deposit, 'amount' | 'exchange'>,
): number {
  const openMinor = contribution.amount.amountMinor - contribution.settledMinor;
  const settles =
    contribution.exchange === undefined ? deposit.amount.amountMinor : atSignedRate(contribution, deposit);
  if (settles > openMinor) throw new OverDeposited({ openMinor, currency: contribution.amount.currency });
  return settles;
}

function atSignedRate(
  {
    amount,
    exchange,
    deposits,
    settledMinor,
  }: Pick<ContributionState, 'amount' | 'exchange' | 'deposits' | 'settledMinor'>,
  deposit: Pick<Deposit, 'amount' | 'exchange'>,
): number {
  const signed = exchange?.original;
  const arrived = deposit.exchange?.original;
  if (signed === undefined || arrived?.currency !== signed.currency)
    throw new ExchangeNotAcceptable(
      `The deposit has to say how much ${signed?.currency ?? ''} was exchanged.`,
    );
  const before = deposits.reduce((sum, one) => sum + (one.exchange?.original.amountMinor ?? 0), 0);
  // The last deposit settles the rest, so that rounding leaves nothing receivable.
  if (before + arrived.amountMinor === signed.amountMinor) return amount.amountMinor - settledMinor;
  return Number((BigInt(arrived.amountMinor) * BigInt(amount.amountMinor)) / BigInt(signed.amountMinor));
}
