import type { Account, AccountName } from '../../ledger/domain/account.js';

/** Accounts by name and part. */
export class BalanceSheet {
  private readonly accounts: ReadonlyMap<string, Account>;

  constructor(accounts: readonly Account[]) {
    this.accounts = new Map(accounts.map((account) => [`${account.name}/${account.part ?? ''}`, account]));
  }

  balance(name: AccountName, part: string): bigint {
    return this.accounts.get(`${name}/${part}`)?.balance ?? 0n;
  }

  credits(name: AccountName, part: string): bigint {
    return this.accounts.get(`${name}/${part}`)?.credits ?? 0n;
  }

  debits(name: AccountName, part: string): bigint {
    return this.accounts.get(`${name}/${part}`)?.debits ?? 0n;
  }
}
