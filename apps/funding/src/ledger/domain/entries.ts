import type { AccountKey, AccountName } from './account.js';
import { UNEARMARKED } from './earmark-pool.js';
import type { Draw, Line } from './transfer.js';

/** The fund and currency that entries are made in. */
export interface Journal {
  readonly fundId: string;
  readonly currency: string;
}

/** Money of one pool. */
export interface Share {
  readonly pool: string;
  readonly amount: bigint;
}

const account = ({ fundId, currency }: Journal, name: AccountName, part?: string): AccountKey => ({
  fundId,
  currency,
  name,
  ...(part === undefined ? {} : { part }),
});

/** Debits one account and credits another; no lines for nothing. */
const move = (amount: bigint, debit: AccountKey, credit: AccountKey): readonly Line[] =>
  amount === 0n
    ? []
    : [
        { account: debit, side: 'debit', amount },
        { account: credit, side: 'credit', amount },
      ];

/** A pledge is a memorandum: it touches no account that money could be taken from. */
export const pledgeEntries = (journal: Journal, contributionId: string, amount: bigint): readonly Line[] =>
  move(amount, account(journal, 'pledge', contributionId), account(journal, 'pledge-contra'));

/** People or things given, at their value; a memorandum too. */
export const inKindEntries = (journal: Journal, contributionId: string, amount: bigint): readonly Line[] =>
  move(amount, account(journal, 'in-kind', contributionId), account(journal, 'in-kind-contra'));

/** A signed commitment: owed to the fund, and funds nothing yet. */
export const commitmentEntries = (
  journal: Journal,
  contributionId: string,
  amount: bigint,
): readonly Line[] =>
  move(amount, account(journal, 'receivable', contributionId), account(journal, 'deferred', contributionId));

export interface Deposit {
  readonly contributionId: string;
  /** What arrived at the bank. */
  readonly amount: bigint;
  /** How much of the commitment it settles, at the commitment's rate. */
  readonly settles: bigint;
  readonly fee: bigint;
  readonly pool: string;
  /** The unidentified deposit whose money it is; otherwise it arrives now. */
  readonly suspense?: string;
}

/** A deposit settles what was receivable; less the fee, it can be allocated; the exchange difference stands apart. */
export function depositEntries(journal: Journal, deposit: Deposit): readonly Line[] {
  const { amount, settles, fee, pool, contributionId } = deposit;
  const [cash, receivable] = [account(journal, 'cash'), account(journal, 'receivable', contributionId)];
  const fx = account(journal, 'fx');
  const arrival = deposit.suspense === undefined ? cash : account(journal, 'suspense', deposit.suspense);
  const common = amount < settles ? amount : settles;
  return [
    ...move(common, arrival, receivable),
    ...(amount < settles ? move(settles - amount, fx, receivable) : move(amount - settles, arrival, fx)),
    ...move(settles, account(journal, 'deferred', contributionId), account(journal, 'contribution')),
    ...move(fee, account(journal, 'fee'), cash),
    ...move(amount - fee, account(journal, 'resources'), account(journal, 'unallocated', pool)),
  ];
}

/** Money of unknown origin is at the bank, and funds nothing. */
export const suspenseEntries = (journal: Journal, depositId: string, amount: bigint): readonly Line[] =>
  move(amount, account(journal, 'cash'), account(journal, 'suspense', depositId));

/** A part of it is a deposit of its own from now on. */
export const suspensePartEntries = (
  journal: Journal,
  depositId: string,
  amount: bigint,
  partOf: string,
): readonly Line[] =>
  move(amount, account(journal, 'suspense', partOf), account(journal, 'suspense', depositId));

/** It goes back to whom it came from. */
export const suspenseReturnEntries = (journal: Journal, depositId: string, amount: bigint): readonly Line[] =>
  move(amount, account(journal, 'suspense', depositId), account(journal, 'cash'));

/** Interest, on the fund's account or on an implementer's, carries no earmark and no fee. */
export const interestEntries = (
  journal: Journal,
  amount: bigint,
  earnedAs: 'interest' | 'organisation-interest' = 'interest',
): readonly Line[] => [
  ...move(amount, account(journal, 'cash'), account(journal, earnedAs)),
  ...move(amount, account(journal, 'resources'), account(journal, 'unallocated', UNEARMARKED)),
];

/** The fund's own cost and the bank's charges are paid from money without an earmark. */
export const costEntries = (
  journal: Journal,
  amount: bigint,
  spentAs: 'direct-cost' | 'bank-charge',
): readonly Line[] => [
  ...move(amount, account(journal, spentAs), account(journal, 'cash')),
  ...move(amount, account(journal, 'unallocated', UNEARMARKED), account(journal, 'resources')),
];

/** Sets money aside for an allocation, from the pools in their order. */
export const reserveDraw = (
  journal: Journal,
  allocationId: string,
  amount: bigint,
  pools: readonly string[],
): Draw => ({
  amount,
  from: pools.map((pool) => account(journal, 'unallocated', pool)),
  to: account(journal, 'reserved', allocationId),
});

/** The same from given pools, as a funding round has planned it. */
export const reserveEntries = (
  journal: Journal,
  allocationId: string,
  shares: readonly Share[],
): readonly Line[] =>
  shares.flatMap(({ pool, amount }) =>
    move(amount, account(journal, 'unallocated', pool), account(journal, 'reserved', allocationId)),
  );

/** The agreement is concluded: what was reserved is owed. */
export const commitEntries = (journal: Journal, allocationId: string, amount: bigint): readonly Line[] =>
  move(amount, account(journal, 'reserved', allocationId), account(journal, 'committed', allocationId));

/** A payment to an implementer: held when it is instructed, posted when the bank has paid. */
export const trancheEntries = (journal: Journal, allocationId: string, amount: bigint): readonly Line[] => [
  ...move(amount, account(journal, 'advanced', allocationId), account(journal, 'cash')),
  ...move(amount, account(journal, 'committed', allocationId), account(journal, 'disbursed', allocationId)),
];

/** Accepted expenditure: the implementer has accounted for that much. */
export const expenseEntries = (journal: Journal, allocationId: string, amount: bigint): readonly Line[] =>
  move(amount, account(journal, 'expensed', allocationId), account(journal, 'advanced', allocationId));

/** Money that an implementer sends back can be allocated again, with the earmarks it had. */
export const refundEntries = (
  journal: Journal,
  allocationId: string,
  amount: bigint,
  shares: readonly Share[],
): readonly Line[] => [
  ...move(amount, account(journal, 'cash'), account(journal, 'refund', allocationId)),
  ...move(amount, account(journal, 'refund', allocationId), account(journal, 'advanced', allocationId)),
  ...backToPools(journal, account(journal, 'disbursed', allocationId), shares),
];

/** What was reserved or committed and will not be paid can be allocated again, with the earmarks it had. */
export const releaseEntries = (
  journal: Journal,
  allocationId: string,
  from: 'reserved' | 'committed',
  shares: readonly Share[],
): readonly Line[] => backToPools(journal, account(journal, from, allocationId), shares);

const backToPools = (journal: Journal, from: AccountKey, shares: readonly Share[]): readonly Line[] =>
  shares.flatMap(({ pool, amount }) => move(amount, from, account(journal, 'unallocated', pool)));
