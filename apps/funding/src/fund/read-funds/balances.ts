import { CHART, type Account, type AccountName } from '../../ledger/domain/account.js';
import { sourcesAndUses } from '../../statement/domain/sources-and-uses.js';

/** A fund's balances by account, its unallocated money by earmark, and its sources and uses. */
export function balancesOf(fundId: string, currency: string, accounts: readonly Account[]) {
  const money = (amount: bigint) => ({ amountMinor: Number(amount), currency });
  const sum = (name: AccountName, of: 'balance' | 'held') =>
    money(accounts.filter((one) => one.name === name).reduce((total, one) => total + one[of], 0n));
  const names = Object.keys(CHART) as AccountName[];
  const unallocated = accounts.filter(({ name }) => name === 'unallocated');
  return {
    fundId,
    currency,
    accounts: Object.fromEntries(names.map((name) => [name, sum(name, 'balance')])),
    held: sum('cash', 'held'),
    unallocatedByEarmark: unallocated.map(({ part = '', balance }) => ({
      pool: part,
      amount: money(balance),
    })),
    statement: sourcesAndUses(accounts, currency),
  };
}
