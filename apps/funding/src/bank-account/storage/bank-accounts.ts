import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { Loaded } from '@hub/aggregate/aggregate-reader.js';
import { evolveBankAccount } from '../domain/bank-account.js';
import type { BankAccountEvent, BankAccountState } from '../domain/bank-account.js';
import { BankAccountNotFound } from '../domain/bank-account.errors.js';

/** One bank account a fund or provider, under its id. */
export class BankAccounts extends AggregateStore<BankAccountState, BankAccountEvent> {
  /** @throws BankAccountNotFound */
  async existing(holderId: string): Promise<Loaded<BankAccountState>> {
    const loaded = await this.load(holderId);
    if (loaded === undefined) throw new BankAccountNotFound(holderId);
    return loaded;
  }
}

export const BANK_ACCOUNT = { name: 'funding.bank-account', evolve: evolveBankAccount };
