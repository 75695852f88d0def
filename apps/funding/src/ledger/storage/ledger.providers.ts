import type { Provider } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Db, MongoClient } from 'mongodb';
import type { Connection } from 'mongoose';
import { LedgerReader } from './ledger-reader.js';
import { ledgerCollections, prepareLedger } from './ledger-collections.js';
import { MongoLedger } from './mongo-ledger.js';

/** The ledger in the service's own database; its collections are there before the first order. */
export const LEDGER_PROVIDERS: Provider[] = [
  {
    provide: MongoLedger,
    inject: [getConnectionToken()],
    useFactory: async (connection: Connection): Promise<MongoLedger> => {
      const { client, db } = databaseOf(connection);
      const collections = ledgerCollections(db);
      await prepareLedger(collections);
      return new MongoLedger(client, collections);
    },
  },
  {
    provide: LedgerReader,
    inject: [getConnectionToken()],
    useFactory: (connection: Connection): LedgerReader => {
      const { client, db } = databaseOf(connection);
      return new LedgerReader(client, ledgerCollections(db));
    },
  },
];

// mongoose types the driver it carries; at run time it is the same one.
function databaseOf(connection: Connection): { readonly client: MongoClient; readonly db: Db } {
  const client = connection.getClient() as unknown as MongoClient;
  return { client, db: client.db(connection.name) };
}
