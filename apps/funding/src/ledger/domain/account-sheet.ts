import { accountId, emptyAccount } from './account.js';
import type { Account, AccountKey } from './account.js';
import { changed, changesOf } from './apply-lines.js';
import type { Transfer } from './transfer.js';

/** Accounts, as the transfers that were applied have left them. */
export class AccountSheet {
  private readonly accounts = new Map<string, Account>();

  constructor(accounts: Iterable<Account> = []) {
    for (const account of accounts) this.accounts.set(accountId(account), account);
  }

  account(key: AccountKey): Account {
    return this.accounts.get(accountId(key)) ?? emptyAccount(key);
  }

  /** Every account as it stands now. */
  all(): readonly Account[] {
    return [...this.accounts.values()];
  }

  /**
   * Moves what a transfer moves, on all of its accounts or on none.
   *
   * @throws InsufficientFunds when an account would have less than nothing to give.
   */
  apply({ kind, lines }: Pick<Transfer, 'kind' | 'lines'>): void {
    const after = changesOf(kind, lines).map((change) =>
      changed(this.accounts.get(accountId(change.account)), change),
    );
    for (const account of after) this.accounts.set(accountId(account), account);
  }
}
