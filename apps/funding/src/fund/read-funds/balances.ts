import { CHART } from '../../ledger/domain/account.js';
import type { Account, AccountName } from '../../ledger/domain/account.js';

interface Sum {
  readonly balance: bigint;
  readonly debits: bigint;
  readonly credits: bigint;
  readonly held: bigint;
}

const NOTHING: Sum = { balance: 0n, debits: 0n, credits: 0n, held: 0n };

/** A fund's balances by account, its unallocated money by earmark, and its statement of sources and uses. */
export function balancesOf(fundId: string, currency: string, accounts: readonly Account[]) {
  const money = (amount: bigint) => ({ amountMinor: Number(amount), currency });
  const sum = (name: AccountName): Sum => accounts.filter((one) => one.name === name).reduce(add, NOTHING);
  const names = Object.keys(CHART) as AccountName[];
  const unallocated = accounts.filter(({ name }) => name === 'unallocated');
  return {
    fundId,
    currency,
    accounts: Object.fromEntries(names.map((name) => [name, money(sum(name).balance)])),
    held: money(sum('cash').held),
    unallocatedByEarmark: unallocated.map(({ part = '', balance }) => ({
      pool: part,
      amount: money(balance),
    })),
    statement: statementOf(sum, money),
  };
}

const add = (sum: Sum, one: Account): Sum => ({
  balance: sum.balance + one.balance,
  debits: sum.debits + one.debits,
  credits: sum.credits + one.credits,
  held: sum.held + one.held,
});

/** Sources less uses is what the bank holds. Turnovers give transfers gross, as fund statements show them. */
function statementOf<M>(sum: (name: AccountName) => Sum, money: (amount: bigint) => M) {
  const contributions = sum('contribution').balance;
  const interest = sum('interest').balance;
  const organisationInterest = sum('organisation-interest').balance;
  const exchangeDifference = -sum('fx').balance;
  const refunds = sum('refund').credits;
  const fees = sum('fee').balance;
  const transfers = sum('advanced').balance + sum('expensed').balance + refunds;
  const directCosts = sum('direct-cost').balance;
  const bankCharges = sum('bank-charge').balance;
  const sources = contributions + interest + organisationInterest + exchangeDifference;
  const uses = transfers - refunds + fees + directCosts + bankCharges;
  return {
    sources: {
      contributions: money(contributions),
      interest: money(interest),
      organisationInterest: money(organisationInterest),
      exchangeDifference: money(exchangeDifference),
      total: money(sources),
    },
    uses: {
      transfers: money(transfers),
      refunds: money(refunds),
      agentFees: money(fees),
      directCosts: money(directCosts),
      bankCharges: money(bankCharges),
      total: money(uses),
    },
    balance: money(sources - uses),
    /** Must be true: the ledger's cash is what the statement says. */
    agreesWithCash: sources - uses + sum('suspense').balance === sum('cash').balance,
  };
}
