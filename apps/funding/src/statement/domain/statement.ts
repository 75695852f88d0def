import type { Account, AccountName } from '../../ledger/domain/account.js';
import type { Money } from '../../ledger/domain/money.js';
import { byCountry, byRequest, byTheme, type AllocationFile, type UseShare } from './uses-by.js';
import { byDonor, type ContributionFile, type DonorShare } from './sources-by.js';

/** Where a fund's money came from and went to, as of the end of a day or now. */
export interface Statement {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  /** The last day that counts; when absent, everything booked so far counts. */
  readonly asOfOn?: string;
  readonly sources: {
    /** Deposits, at the rate of their commitment. */
    readonly contributions: Money;
    readonly interest: Money;
    /** Interest that implementers earned and passed on. */
    readonly organisationInterest: Money;
    /** Gains on exchange; a loss is negative. */
    readonly exchangeDifference: Money;
    readonly total: Money;
  };
  readonly uses: {
    /** Paid to implementers, refunds not deducted. */
    readonly transfers: Money;
    /** Sent back by implementers; deducted from the total. */
    readonly refunds: Money;
    readonly agentFees: Money;
    readonly directCosts: Money;
    readonly bankCharges: Money;
    readonly total: Money;
  };
  /** Sources less uses. */
  readonly balance: Money;
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
  /** Must be true: the ledger's cash is what the statement says, and what is unidentified. */
  readonly agreesWithCash: boolean;
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
  const all = (name: AccountName): readonly Account[] => accounts.filter((one) => one.name === name);
  const balance = (name: AccountName): bigint => all(name).reduce((sum, one) => sum + one.balance, 0n);
  const refunds = all('refund').reduce((sum, { credits }) => sum + credits, 0n);
  const paid = balance('advanced') + balance('expensed') + refunds;
  const sources =
    balance('contribution') + balance('interest') + balance('organisation-interest') - balance('fx');
  const uses = paid - refunds + balance('fee') + balance('direct-cost') + balance('bank-charge');
  return {
    ...files.fund,
    ...(asOfOn === undefined ? {} : { asOfOn }),
    sources: {
      contributions: money(balance('contribution')),
      interest: money(balance('interest')),
      organisationInterest: money(balance('organisation-interest')),
      exchangeDifference: money(-balance('fx')),
      total: money(sources),
    },
    uses: {
      transfers: money(paid),
      refunds: money(refunds),
      agentFees: money(balance('fee')),
      directCosts: money(balance('direct-cost')),
      bankCharges: money(balance('bank-charge')),
      total: money(uses),
    },
    balance: money(sources - uses),
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
    agreesWithCash: sources - uses + balance('suspense') === balance('cash'),
  };
}
