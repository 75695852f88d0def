import type { AccountKey } from './account.js';

/** One side of a transfer. */
export interface Line {
  readonly account: AccountKey;
  readonly side: 'debit' | 'credit';
  /** Minor units, above zero. */
  readonly amount: bigint;
}

/** Takes `amount` from the accounts in the order given, as far as each can give, and credits `to`. */
export interface Draw {
  readonly amount: bigint;
  readonly from: readonly AccountKey[];
  readonly to: AccountKey;
}

/** What business transaction a transfer is. */
export const PURPOSES = [
  'pledge',
  'pledge-honoured',
  'in-kind',
  'commitment',
  'deposit',
  'donor-refund',
  'donor-refund-returned',
  'unidentified',
  'unidentified-returned',
  'unidentified-split',
  'interest',
  'organisation-interest',
  'direct-cost',
  'bank-charge',
  'reserve',
  'commit',
  'tranche',
  'tranche-returned',
  'expense',
  'refund',
  'release',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** `posting` and `reversal` move balances; `hold` sets money aside until `post` or `void` resolves it, once. */
export const TRANSFER_KINDS = ['posting', 'hold', 'post', 'void', 'reversal'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** Why a transfer was made: what an auditor asks first. */
export interface Grounds {
  readonly at: Date;
  readonly by: { readonly id: string; readonly role: string; readonly organisation?: string };
  /** The cause of the business event. */
  readonly cause: string;
  /** The business event that asked for the transfer: `<aggregate id>/<seq>` and its type. */
  readonly event: { readonly id: string; readonly type: string };
}

interface OrderHead extends Grounds {
  /** Unique for ever; the same reference books once, e.g. `<allocation>/<tranche>/<attempt>`. */
  readonly reference: string;
  /** The fund, whose transfers are one chain. */
  readonly fundId: string;
  readonly purpose: Purpose;
}

/** What to book. */
export type TransferOrder =
  | (OrderHead & { readonly kind: 'posting' | 'hold'; readonly lines: readonly Line[]; readonly draw?: Draw })
  | (OrderHead & { readonly kind: 'post' | 'void'; readonly resolves: string })
  | (OrderHead & { readonly kind: 'reversal'; readonly reverses: string });

/** What was booked; never changed. A resolution and a reversal carry the lines they act on. */
export interface Transfer extends OrderHead {
  readonly kind: TransferKind;
  readonly lines: readonly Line[];
  readonly resolves?: string;
  readonly reverses?: string;
}
