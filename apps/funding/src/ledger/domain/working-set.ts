import type { Account, AccountKey } from './account.js';
import { AccountSheet } from './account-sheet.js';
import type { LedgerView } from './plan-lines.js';
import { planLines } from './plan-lines.js';
import type { Transfer, TransferOrder } from './transfer.js';

/** The part of the ledger that some orders touch; books them one after the other, or not at all. */
export class WorkingSet implements LedgerView {
  private readonly accounts: AccountSheet;
  private readonly transfers = new Map<string, Transfer>();
  private readonly settled = new Set<string>();

  constructor(accounts: Iterable<Account> = [], transfers: Iterable<Transfer> = []) {
    this.accounts = new AccountSheet(accounts);
    for (const transfer of transfers) this.remember(transfer);
  }

  account(key: AccountKey): Account {
    return this.accounts.account(key);
  }

  transfer(reference: string): Transfer | undefined {
    return this.transfers.get(reference);
  }

  isSettled(reference: string): boolean {
    return this.settled.has(reference);
  }

  /** Every account as it stands now. */
  all(): readonly Account[] {
    return this.accounts.all();
  }

  /**
   * Books one order; a refused one leaves no trace.
   *
   * @throws InsufficientFunds, UnbalancedTransfer, HoldNotOpen, NotReversible
   */
  book(order: TransferOrder): Transfer {
    const transfer = transferOf(order, planLines(this, order));
    this.apply(transfer);
    return transfer;
  }

  /**
   * Replays what was booked.
   *
   * @throws InsufficientFunds when it could not have been booked.
   */
  apply(transfer: Transfer): void {
    this.accounts.apply(transfer);
    this.remember(transfer);
  }

  private remember(transfer: Transfer): void {
    this.transfers.set(transfer.reference, transfer);
    const settles = transfer.resolves ?? transfer.reverses;
    if (settles !== undefined) this.settled.add(settles);
  }
}

const transferOf = (order: TransferOrder, lines: readonly Transfer['lines'][number][]): Transfer => ({
  reference: order.reference,
  fundId: order.fundId,
  purpose: order.purpose,
  kind: order.kind,
  lines,
  ...('resolves' in order ? { resolves: order.resolves } : {}),
  ...('reverses' in order ? { reverses: order.reverses } : {}),
  at: order.at,
  by: order.by,
  cause: order.cause,
  event: order.event,
});
