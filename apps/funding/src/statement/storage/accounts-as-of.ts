import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';
import { accountId, type Account } from '../../ledger/domain/account.js';
import { changed, changesOf } from '../../ledger/domain/apply-lines.js';
import { ledgerCollections } from '../../ledger/storage/ledger-collections.js';
import { transferOf } from '../../ledger/storage/ledger-documents.js';

const DAY_MS = 86_400_000;

/** Balances and turnovers as they were at the end of a day, by replaying the transfers up to it. */
@Injectable()
export class AccountsAsOf {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  /** @param day `YYYY-MM-DD`, in UTC */
  async read(fundId: string, day: string): Promise<readonly Account[]> {
    const before = new Date(Date.parse(day) + DAY_MS);
    const { transfers } = ledgerCollections(
      this.connection.db as unknown as Parameters<typeof ledgerCollections>[0],
    );
    const accounts = new Map<string, Account>();
    for await (const document of transfers.find({ fundId, at: { $lt: before } }).sort({ seq: 1 })) {
      const { kind, lines } = transferOf(document);
      for (const change of changesOf(kind, lines)) {
        const id = accountId(change.account);
        accounts.set(id, changed(accounts.get(id), change));
      }
    }
    return [...accounts.values()];
  }
}
