import { accountId, available, CHART } from './account.js';
import type { Account, AccountKey } from './account.js';
import { HoldNotOpen, InsufficientFunds, NotReversible, UnbalancedTransfer } from './ledger.errors.js';
import type { Draw, Line, Transfer, TransferOrder } from './transfer.js';

/** What a decision of the ledger has to know. */
export interface LedgerView {
  account(key: AccountKey): Account;
  /** A booked transfer. */
  transfer(reference: string): Transfer | undefined;
  /** Has this transfer been resolved or reversed? */
  isSettled(reference: string): boolean;
}

/**
 * The lines that an order comes to.
 *
 * @throws InsufficientFunds when the accounts drawn from cannot give the amount together.
 * @throws HoldNotOpen, NotReversible, UnbalancedTransfer
 */
export function planLines(view: LedgerView, order: TransferOrder): readonly Line[] {
  switch (order.kind) {
    case 'post':
    case 'void':
      return openHold(view, order.resolves).lines;
    case 'reversal':
      return reversed(view, order.reverses);
    case 'posting':
    case 'hold': {
      const lines = [...order.lines, ...(order.draw === undefined ? [] : drawn(view, order.draw))];
      refuseUnbalanced(order.fundId, lines);
      return lines;
    }
    default:
      return order satisfies never;
  }
}

function openHold(view: LedgerView, reference: string): Transfer {
  const hold = view.transfer(reference);
  if (hold?.kind !== 'hold' || view.isSettled(reference)) throw new HoldNotOpen(reference);
  return hold;
}

function reversed(view: LedgerView, reference: string): readonly Line[] {
  const original = view.transfer(reference);
  const moved = original?.kind === 'posting' || original?.kind === 'post';
  if (!moved || view.isSettled(reference)) throw new NotReversible(reference);
  return original.lines.map((line) => ({ ...line, side: line.side === 'debit' ? 'credit' : 'debit' }));
}

function drawn(view: LedgerView, { amount, from, to }: Draw): readonly Line[] {
  const lines: Line[] = [];
  let missing = amount;
  for (const account of from) {
    const free = available(view.account(account));
    const taken = free < missing ? free : missing;
    if (taken > 0n) lines.push({ account, side: 'debit', amount: taken });
    missing -= taken > 0n ? taken : 0n;
  }
  if (missing > 0n) throw new InsufficientFunds(from.map(accountId).join(', '), amount, amount - missing);
  return [...lines, { account: to, side: 'credit', amount }];
}

/** @throws UnbalancedTransfer when debits and credits differ in a book, or an amount is not positive. */
export function refuseUnbalanced(fundId: string, lines: readonly Line[]): void {
  const sums = new Map<string, bigint>();
  for (const { account, side, amount } of lines) {
    if (amount <= 0n || account.fundId !== fundId)
      throw new UnbalancedTransfer(`Not a positive amount of ${fundId}: ${accountId(account)}`);
    const page = `${account.currency} ${CHART[account.name].book}`;
    sums.set(page, (sums.get(page) ?? 0n) + (side === 'debit' ? amount : -amount));
  }
  const off = [...sums].find(([, sum]) => sum !== 0n);
  if (off !== undefined || lines.length === 0)
    throw new UnbalancedTransfer(`Debits and credits differ: ${off?.[0] ?? 'no lines'}`);
}
