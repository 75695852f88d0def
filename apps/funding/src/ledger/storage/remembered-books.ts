import { accountId } from '../domain/account.js';
import type { Account } from '../domain/account.js';
import type { ChainDocument } from './ledger-documents.js';

const MOST_ACCOUNTS = 20_000;

/** The end of a fund's chain as it was read or left behind. */
export type NotedChainEnd = Pick<ChainDocument, 'seq' | 'hash' | 'closedThroughOn'> & {
  readonly bookedOn?: string;
};

/**
 * What a writer's last transactions read and left behind, so that the next one need not read it again. Each booking
 * moves the end of its fund's chain, so accounts are as remembered if the chain still ends as remembered; the write
 * itself checks that. Whoever meets anything else forgets everything.
 */
export class RememberedBooks {
  private readonly ends = new Map<string, NotedChainEnd>();
  private readonly accounts = new Map<string, Account>();

  /** Is the end of each of these funds' chains known? */
  knows(fundIds: readonly string[]): boolean {
    return fundIds.every((fundId) => this.ends.has(fundId));
  }

  end(fundId: string): NotedChainEnd | undefined {
    return this.ends.get(fundId);
  }

  account(id: string): Account | undefined {
    return this.accounts.get(id);
  }

  /** Takes over what a group has read and written; to be forgotten unless its transaction is committed. */
  keep(ends: ReadonlyMap<string, NotedChainEnd>, accounts: readonly Account[]): void {
    if (this.accounts.size + accounts.length > MOST_ACCOUNTS) this.forget();
    for (const [fundId, { seq, hash, bookedOn = '', closedThroughOn }] of ends)
      if (seq > 0)
        this.ends.set(fundId, {
          seq,
          hash,
          bookedOn,
          ...(closedThroughOn === undefined ? {} : { closedThroughOn }),
        });
    for (const account of accounts) this.accounts.set(accountId(account), account);
  }

  forget(): void {
    this.ends.clear();
    this.accounts.clear();
  }
}
