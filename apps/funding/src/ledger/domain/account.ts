/**
 * Accounts come in books; every transfer balances in each book it touches.
 *
 * `money` says where money is and what became of it; `budget` says what the money at hand may be used for;
 * `pledges` and `in-kind` are memoranda and never meet the other two.
 */
export type Book = 'money' | 'budget' | 'pledges' | 'in-kind';

interface Kind {
  readonly book: Book;
  /** The side that increases the balance. */
  readonly normal: 'debit' | 'credit';
  /** May the balance go below zero? */
  readonly signed?: true;
}

/** The chart of accounts. */
export const CHART = {
  /** Signed contributions that have not arrived; one account a contribution. */
  receivable: { book: 'money', normal: 'debit' },
  /** The other side of `receivable`. */
  deferred: { book: 'money', normal: 'credit' },
  /** At the bank. */
  cash: { book: 'money', normal: 'debit' },
  /** Arrived, and nobody knows whose it is: neither a contribution nor to be allocated; one account a deposit. */
  suspense: { book: 'money', normal: 'credit' },
  /** Deposits so far, at the rate of their commitment. */
  contribution: { book: 'money', normal: 'credit' },
  /** Sent back to donors; one account a contribution. */
  'donor-refund': { book: 'money', normal: 'debit' },
  interest: { book: 'money', normal: 'credit' },
  /** Interest that implementers earned on what they were paid, and passed on. */
  'organisation-interest': { book: 'money', normal: 'credit' },
  /** Clears money that comes back from implementers; its turnover is the refunds so far; one account an allocation. */
  refund: { book: 'money', normal: 'credit' },
  /** The administrative agent's fees so far. */
  fee: { book: 'money', normal: 'debit' },
  /** The fund's own cost: its secretariat, audits, evaluations. */
  'direct-cost': { book: 'money', normal: 'debit' },
  'bank-charge': { book: 'money', normal: 'debit' },
  /** Exchange differences; a debit balance is a loss. */
  fx: { book: 'money', normal: 'debit', signed: true },
  /** Paid to implementers and not yet accounted for; one account an allocation. */
  advanced: { book: 'money', normal: 'debit' },
  /** Reported by implementers and accepted; one account an allocation. */
  expensed: { book: 'money', normal: 'debit' },
  /** The other side of the budget: net money that the fund ever had to give. */
  resources: { book: 'budget', normal: 'debit' },
  /** Can be allocated; one account an earmark. */
  unallocated: { book: 'budget', normal: 'credit' },
  /** Held for an approved allocation; one account an allocation. */
  reserved: { book: 'budget', normal: 'credit' },
  /** Owed under a concluded agreement; one account an allocation. */
  committed: { book: 'budget', normal: 'credit' },
  /** Paid out; one account an allocation. */
  disbursed: { book: 'budget', normal: 'credit' },
  pledge: { book: 'pledges', normal: 'debit' },
  'pledge-contra': { book: 'pledges', normal: 'credit' },
  'in-kind': { book: 'in-kind', normal: 'debit' },
  'in-kind-contra': { book: 'in-kind', normal: 'credit' },
} as const satisfies Record<string, Kind>;

export type AccountName = keyof typeof CHART;

/** One account of one fund in one currency; `part` tells the accounts of one name apart. */
export interface AccountKey {
  readonly fundId: string;
  readonly currency: string;
  readonly name: AccountName;
  /** A contribution, an allocation, an earmark's pool or a donor. */
  readonly part?: string;
}

/** `<fund>/<currency>/<name>[/<part>]` */
export const accountId = ({ fundId, currency, name, part }: AccountKey): string =>
  `${fundId}/${currency}/${name}${part === undefined ? '' : `/${part}`}`;

/** What an account holds, on its normal side, in minor units. */
export interface Account extends AccountKey {
  readonly balance: bigint;
  /** Of the balance: promised to holds that would decrease it. */
  readonly held: bigint;
  /** Beyond the balance: what holds would add. */
  readonly incoming: bigint;
  /** Turnover so far. */
  readonly debits: bigint;
  readonly credits: bigint;
}

/** An account nobody has posted to. */
export const emptyAccount = ({ fundId, currency, name, part }: AccountKey): Account => ({
  fundId,
  currency,
  name,
  ...(part === undefined ? {} : { part }),
  balance: 0n,
  held: 0n,
  incoming: 0n,
  debits: 0n,
  credits: 0n,
});

/** What can still be taken out. */
export const available = (account: Pick<Account, 'balance' | 'held'>): bigint =>
  account.balance - account.held;

/** May this account be below zero? */
export const isSigned = (name: AccountName): boolean => 'signed' in CHART[name];
