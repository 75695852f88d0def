import { isPaid, total } from '../../allocation/domain/allocation-state.js';
import type { AllocationState } from '../../allocation/domain/allocation-state.js';
import type { Account, AccountName } from '../../ledger/domain/account.js';

/** The accounts of one allocation that must agree with what it says of itself. */
export const COMPARED = ['reserved', 'committed', 'advanced'] as const satisfies readonly AccountName[];

/** Amounts in minor units; of what is committed, `held` is on its way to the bank. */
export type AllocationBalances = Readonly<Record<(typeof COMPARED)[number] | 'held', bigint>>;

export interface Difference {
  readonly account: keyof AllocationBalances;
  readonly allocation: bigint;
  readonly ledger: bigint;
}

/** What the ledger must hold for an allocation that asks it for nothing. */
export function balancesSaidBy(state: AllocationState): AllocationBalances {
  const kept = state.tranches.filter(({ status }) => status !== 'cancelled');
  const unpaid = kept.filter((tranche) => !isPaid(tranche));
  return {
    reserved: state.status === 'reserved' ? BigInt(state.amount.amountMinor) : 0n,
    committed: state.status === 'cancelled' ? 0n : BigInt(total(unpaid)),
    advanced: BigInt(state.outstandingMinor),
    held: BigInt(total(unpaid.filter(({ status }) => status === 'instructed'))),
  };
}

/** What the ledger holds for one allocation, from its accounts. */
export function balancesIn(
  accounts: readonly Pick<Account, 'name' | 'balance' | 'held'>[],
): AllocationBalances {
  const sum = (name: AccountName, field: 'balance' | 'held') =>
    accounts.reduce((all, one) => (one.name === name ? all + one[field] : all), 0n);
  return {
    reserved: sum('reserved', 'balance'),
    committed: sum('committed', 'balance'),
    advanced: sum('advanced', 'balance'),
    held: sum('committed', 'held'),
  };
}

/** Where the two disagree. */
export function differencesBetween(
  allocation: AllocationBalances,
  ledger: AllocationBalances,
): readonly Difference[] {
  const names = Object.keys(allocation) as (keyof AllocationBalances)[];
  return names
    .filter((name) => allocation[name] !== ledger[name])
    .map((account) => ({ account, allocation: allocation[account], ledger: ledger[account] }));
}

/**
 * Is all that differs a reservation that the ledger made and the allocation never heard of? Two processes reserve at
 * once; one is told that there is no money and notes it, the other gets the money and dies before it notes that.
 */
export const isUnnotedReservation = (
  { status, isWindingUp, amount }: AllocationState,
  differences: readonly Difference[],
): boolean =>
  (status === 'pipeline' || (status === 'cancelled' && isWindingUp)) &&
  differences.length === 1 &&
  differences[0]?.account === 'reserved' &&
  differences[0].ledger === BigInt(amount.amountMinor);
