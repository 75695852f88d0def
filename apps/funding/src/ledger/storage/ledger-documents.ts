import { accountId, available, CHART } from '../domain/account.js';
import type { Account, AccountName, Book } from '../domain/account.js';
import type { Line, Transfer } from '../domain/transfer.js';

/** An account as it is stored; amounts are 64-bit integers. */
export interface AccountDocument extends Omit<Account, 'part'> {
  /** `<fund>/<currency>/<name>[/<part>]` */
  readonly _id: string;
  readonly part?: string;
  readonly book: Book;
  /** balance − held: what a transfer's condition is about. */
  readonly available: bigint;
}

/** A transfer as it is stored: immutable, and a link of its fund's chain. */
export interface TransferDocument extends Omit<Transfer, 'reference' | 'lines'> {
  /** The reference. */
  readonly _id: string;
  readonly lines: readonly StoredLine[];
  /** The hold or transfer that this one settles; unique, so that nothing is settled twice. */
  readonly settles?: string;
  /** The digest of the order, to tell a repeat from a reuse of the reference. */
  readonly order: string;
  /** 1 for the fund's first transfer; no gaps. */
  readonly seq: number;
  /** The day whose books it is in, `YYYY-MM-DD`; later than the day of `at` when that was closed. */
  readonly bookedOn: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** A line with its account spelled out. */
export interface StoredLine {
  readonly name: AccountName;
  readonly currency: string;
  readonly part?: string;
  readonly side: Line['side'];
  readonly amount: bigint;
}

/** The end of a fund's chain of transfers. */
export interface ChainDocument {
  /** The fund. */
  readonly _id: string;
  readonly seq: number;
  readonly hash: string;
  /** The day of the last transfer. */
  readonly bookedOn: string;
  /** The last day that is closed, if any. */
  readonly closedThroughOn?: string;
}

/** The end of a fund's books for a period; written once. */
export interface ClosingDocument {
  /** `<fund>/<day>` */
  readonly _id: string;
  readonly fundId: string;
  /** The last day of the period. */
  readonly throughOn: string;
  /** The last transfer in the period, 0 for none, and the chain's hash there. */
  readonly seq: number;
  readonly hash: string;
  readonly closedAt: Date;
  readonly by: Transfer['by'];
}

/** Part of the balances of all accounts right after one transfer. */
export interface SnapshotDocument {
  /** `<fund>/<seq>/<part>` */
  readonly _id: string;
  readonly fundId: string;
  readonly seq: number;
  /** From 0; that one is written last. */
  readonly part: number;
  readonly parts: number;
  readonly accounts: readonly Account[];
}

export const storedLine = ({ account, side, amount }: Line): StoredLine => ({
  name: account.name,
  currency: account.currency,
  ...(account.part === undefined ? {} : { part: account.part }),
  side,
  amount,
});

/** The transfer that a document keeps. */
export function transferOf(document: TransferDocument): Transfer {
  const { _id, lines, fundId } = document;
  return {
    reference: _id,
    fundId,
    purpose: document.purpose,
    kind: document.kind,
    lines: lines.map(({ name, currency, part, side, amount }) => ({
      account: { fundId, currency, name, ...(part === undefined ? {} : { part }) },
      side,
      amount,
    })),
    ...(document.resolves === undefined ? {} : { resolves: document.resolves }),
    ...(document.reverses === undefined ? {} : { reverses: document.reverses }),
    at: document.at,
    by: document.by,
    cause: document.cause,
    event: document.event,
  };
}

/** The account that a document keeps. */
export const accountOf = ({
  _id: _,
  book: _book,
  available: _available,
  ...account
}: AccountDocument): Account => account;

/** The document that keeps an account. */
export const accountDocument = (account: Account): AccountDocument => ({
  _id: accountId(account),
  ...account,
  book: CHART[account.name].book,
  available: available(account),
});

/** The session of a process that books, so that another can end a transaction that it left open. */
export interface WriterDocument {
  /** The session's id, hexadecimal. */
  readonly _id: string;
  readonly host: string;
  /** Forgotten an hour later. */
  readonly seenAt: Date;
}
