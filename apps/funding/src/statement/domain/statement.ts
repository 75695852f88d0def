import type { Account, AccountName } from '../../ledger/domain/account.js';
import type { Money } from '../../ledger/domain/money.js';
import { byCountry, byRequest, byTheme, type AllocationFile, type UseShare } from './uses-by.js';
import { sourcesAndUses, type SourcesAndUses } from './sources-and-uses.js';
import { byDonor, type ContributionFile, type DonorShare } from './sources-by.js';

/** Where a fund's money came from and went to, as of the end of a day or now. */
export interface Statement extends SourcesAndUses {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  /** The last day that counts; when absent, everything booked so far counts. */
  readonly asOfOn?: string;
  readonly position: {
    readonly pledged: Money;
    /** Signed for and not yet deposited. */
    readonly receivable: Money;
    readonly unallocated: Money;
    readonly reserved: Money;
    readonly committed: Money;
    /** Paid out and neither accounted for nor sent back. */
    readonly outstanding: Money;
    /** Accounted for by implementers. */
    readonly expenditure: Money;
    readonly inKind: Money;
    /** Arrived, and nobody knows yet whose it is; no source before that. */
    readonly unidentified: Money;
  };
  readonly byDonor: readonly DonorShare[];
  readonly byRequest: readonly UseShare[];
  readonly byCountry: readonly UseShare[];
  readonly byTheme: readonly UseShare[];
}

/** A fund and everything about it that a statement names. */
export interface Files {
  readonly fund: { readonly fundId: string; readonly name: string; readonly currency: string };
  readonly contributions: readonly ContributionFile[];
  readonly allocations: readonly AllocationFile[];
}

/** The statement that a fund's accounts come to. */
export function statementOf(files: Files, accounts: readonly Account[], asOfOn?: string): Statement {
  const { currency } = files.fund;
  const money = (amount: bigint): Money => ({ amountMinor: Number(amount), currency });
  const balance = (name: AccountName): bigint =>
    accounts.filter((one) => one.name === name).reduce((sum, one) => sum + one.balance, 0n);
  return {
    ...files.fund,
    ...(asOfOn === undefined ? {} : { asOfOn }),
    ...sourcesAndUses(accounts, currency),
    position: {
      pledged: money(balance('pledge')),
      receivable: money(balance('receivable')),
      unallocated: money(balance('unallocated')),
      reserved: money(balance('reserved')),
      committed: money(balance('committed')),
      outstanding: money(balance('advanced')),
      expenditure: money(balance('expensed')),
      inKind: money(balance('in-kind')),
      unidentified: money(balance('suspense')),
    },
    byDonor: byDonor(files.contributions, accounts, currency),
    byRequest: byRequest(files.allocations, accounts, currency),
    byCountry: byCountry(files.allocations, accounts, currency),
    byTheme: byTheme(files.allocations, accounts, currency),
  };
}
