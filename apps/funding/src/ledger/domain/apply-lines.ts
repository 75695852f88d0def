import { accountId, available, CHART, emptyAccount, isSigned } from './account.js';
import type { Account, AccountKey } from './account.js';
import { InsufficientFunds } from './ledger.errors.js';
import type { Line, TransferKind } from './transfer.js';

/** How one transfer changes one account. */
export interface Change {
  readonly account: AccountKey;
  readonly balance: bigint;
  readonly held: bigint;
  readonly incoming: bigint;
  readonly debits: bigint;
  readonly credits: bigint;
}

/** The changes that lines mean, one for each account. */
export function changesOf(kind: TransferKind, lines: readonly Line[]): readonly Change[] {
  const byAccount = new Map<string, Line[]>();
  for (const line of lines) {
    const id = accountId(line.account);
    byAccount.set(id, [...(byAccount.get(id) ?? []), line]);
  }
  return [...byAccount.values()].map((own) => changeOf(kind, own));
}

function changeOf(kind: TransferKind, lines: readonly Line[]): Change {
  const [{ account }] = lines as [Line];
  const sum = (side: Line['side']) =>
    lines.reduce((total, line) => total + (line.side === side ? line.amount : 0n), 0n);
  const [debits, credits] = [sum('debit'), sum('credit')];
  const net = CHART[account.name].normal === 'debit' ? debits - credits : credits - debits;
  const [out, into] = net < 0n ? [-net, 0n] : [0n, net];
  switch (kind) {
    case 'hold':
      return { account, balance: 0n, held: out, incoming: into, debits: 0n, credits: 0n };
    case 'void':
      return { account, balance: 0n, held: -out, incoming: -into, debits: 0n, credits: 0n };
    case 'post':
      return { account, balance: net, held: -out, incoming: -into, debits, credits };
    case 'posting':
    case 'reversal':
      return { account, balance: net, held: 0n, incoming: 0n, debits, credits };
    default:
      return kind satisfies never;
  }
}

/**
 * The account after a change.
 *
 * @throws InsufficientFunds when less than nothing would be available.
 */
export function changed(account: Account | undefined, change: Change): Account {
  const before = account ?? emptyAccount(change.account);
  const after: Account = {
    ...before,
    balance: before.balance + change.balance,
    held: before.held + change.held,
    incoming: before.incoming + change.incoming,
    debits: before.debits + change.debits,
    credits: before.credits + change.credits,
  };
  const taken = available(before) - available(after);
  if (taken > 0n && available(after) < 0n && !isSigned(before.name))
    throw new InsufficientFunds(accountId(before), taken, available(before));
  return after;
}
