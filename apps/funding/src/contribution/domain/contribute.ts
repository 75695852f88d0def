import type { Money } from '../../ledger/domain/money.js';
import { ExchangeNotAcceptable, IllegalContributionTransition } from './contribution.errors.js';
import { contributionFact } from './contribution-events.js';
import type { ContributionEvent, ContributionFacts } from './contribution-events.js';
import type { ContributionBooking, ContributionState, Deposit } from './contribution-state.js';
import { settledBy } from './settled-by.js';

/** A donor means to give. */
export const pledge = (fact: ContributionFacts['pledged']): readonly ContributionEvent[] => [
  contributionFact('pledged', fact),
];

/** A donor has given people or things. */
export const giveInKind = (fact: ContributionFacts['in-kind-recorded']): readonly ContributionEvent[] => [
  contributionFact('in-kind-recorded', fact),
];

/** A donor has signed, with or without a pledge before. */
export const commit = (fact: ContributionFacts['committed']): readonly ContributionEvent[] => [
  contributionFact('committed', fact),
];

type Signature = Pick<
  ContributionFacts['committed'],
  'amount' | 'signedOn' | 'agreementReference' | 'exchange' | 'feeWaiver'
>;

/** The donor signs what it has pledged; the amount may differ. @throws IllegalContributionTransition, ExchangeNotAcceptable */
export function signPledge(state: ContributionState, signature: Signature): readonly ContributionEvent[] {
  if (state.status !== 'pledged') throw new IllegalContributionTransition(state.status, 'sign');
  refuseOther(state, signature.amount);
  const { contributionId, fundId, donor, earmark, isConfidential } = state;
  const kept = isConfidential === undefined ? {} : { isConfidential };
  return commit({ contributionId, fundId, donor, earmark, ...kept, ...signature });
}

/** @throws IllegalContributionTransition, OverDeposited, ExchangeNotAcceptable */
export function recordDeposit(
  state: ContributionState,
  deposit: Pick<
    Deposit,
    'amount' | 'receivedOn' | 'bankReference' | 'exchange' | 'unidentifiedDepositId' | 'precedingMinor'
  >,
): readonly ContributionEvent[] {
  if (state.status !== 'committed') throw new IllegalContributionTransition(state.status, 'deposit');
  refuseOther(state, deposit.amount);
  settledBy(state, deposit);
  const { contributionId, deposits } = state;
  return [contributionFact('deposit-recorded', { contributionId, deposit: deposits.length + 1, ...deposit })];
}

/** Notes what the ledger has booked; nothing when that is noted already. */
export function recordContributionBooked(
  state: ContributionState,
  booking: ContributionBooking,
  feeMinor: number,
): readonly ContributionEvent[] {
  const { contributionId, fundId, earmark } = state;
  const { reference } = booking;
  if (!state.bookings.some((one) => one.reference === reference)) return [];
  if (booking.kind !== 'deposit') return [contributionFact('booked', { contributionId, reference })];
  const money = (amountMinor: number): Money => ({ amountMinor, currency: state.amount.currency });
  const booked = contributionFact('deposit-booked', {
    contributionId,
    fundId,
    deposit: booking.deposit,
    amount: money(booking.amountMinor),
    fee: money(feeMinor),
    net: money(booking.amountMinor - feeMinor),
    earmark,
    reference,
  });
  const isPaidUp = state.settledMinor === state.amount.amountMinor && state.bookings.length === 1;
  return isPaidUp ? [booked, contributionFact('paid-up', { contributionId })] : [booked];
}

function refuseOther({ amount: { currency } }: ContributionState, given: Money): void {
  if (given.currency !== currency)
    throw new ExchangeNotAcceptable(
      `The fund keeps ${currency}: give the amount credited in it, and the exchange.`,
    );
}
