import type { Account, AccountName } from '../../ledger/domain/account.js';
import type { Money } from '../../ledger/domain/money.js';

/** Where a fund's money came from and what became of it, in sum. */
export interface SourcesAndUses {
  readonly sources: {
    /** Deposits, at the rate of their commitment. */
    readonly contributions: Money;
    /** Sent back to donors; deducted from the total. */
    readonly donorRefunds: Money;
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
  /** Must be true: the ledger's cash is what this says, and what is unidentified. */
  readonly agreesWithCash: boolean;
}

/** What a fund's accounts come to. Turnovers give transfers gross, as fund statements show them. */
export function sourcesAndUses(accounts: readonly Account[], currency: string): SourcesAndUses {
  const money = (amount: bigint): Money => ({ amountMinor: Number(amount), currency });
  const all = (name: AccountName): readonly Account[] => accounts.filter((one) => one.name === name);
  const balance = (name: AccountName): bigint => all(name).reduce((sum, one) => sum + one.balance, 0n);
  const refunds = all('refund').reduce((sum, { credits }) => sum + credits, 0n);
  const paid = balance('advanced') + balance('expensed') + refunds;
  const earned = balance('interest') + balance('organisation-interest') - balance('fx');
  const sources = balance('contribution') - balance('donor-refund') + earned;
  const uses = paid - refunds + balance('fee') + balance('direct-cost') + balance('bank-charge');
  return {
    sources: {
      contributions: money(balance('contribution')),
      donorRefunds: money(balance('donor-refund')),
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
    agreesWithCash: sources - uses + balance('suspense') === balance('cash'),
  };
}
