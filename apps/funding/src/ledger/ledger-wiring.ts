import type { Provider, Type } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import { readConfig } from '@hub/platform/config/read-config.js';
import type { Db, MongoClient } from 'mongodb';
import type { Connection } from 'mongoose';
import { CheckpointController } from './checkpoint/checkpoint.controller.js';
import { Checkpoints } from './checkpoint/checkpoints.js';
import { CheckpointSigner } from './checkpoint/checkpoint-signer.js';
import { ClosePeriodController } from './close-period/close-period.controller.js';
import { LedgerConfig } from './ledger.config.js';
import { ReadTransfersController } from './read-ledger/read-transfers.controller.js';
import { BalanceSnapshots } from './storage/balance-snapshots.js';
import { ChainEnds } from './storage/chain-ends.js';
import { ledgerCollections, prepareLedger } from './storage/ledger-collections.js';
import type { LedgerCollections } from './storage/ledger-collections.js';
import { LedgerReader } from './storage/ledger-reader.js';
import { MongoLedger } from './storage/mongo-ledger.js';
import { PeriodCloser } from './storage/period-closer.js';
import { VerifyLedgerController } from './verify-ledger/verify-ledger.controller.js';

/** The ledger's routes. */
export const LEDGER_CONTROLLERS: Type[] = [
  ReadTransfersController,
  VerifyLedgerController,
  ClosePeriodController,
  CheckpointController,
];

interface LedgerDatabase {
  readonly client: MongoClient;
  readonly collections: LedgerCollections;
}

const LEDGER_DATABASE = Symbol('funding.ledger-database');

const onDatabase = <T>(type: Type<T>, make: (database: LedgerDatabase) => T): Provider => ({
  provide: type,
  inject: [LEDGER_DATABASE],
  useFactory: make,
});

/** The ledger in the service's own database; its collections are there before the first order. */
export const LEDGER_PROVIDERS: Provider[] = [
  {
    provide: LEDGER_DATABASE,
    inject: [getConnectionToken()],
    useFactory: async (connection: Connection): Promise<LedgerDatabase> => {
      // mongoose types the driver it carries; at run time it is the same one.
      const client = connection.getClient() as unknown as MongoClient;
      const collections = ledgerCollections(client.db(connection.name) as Db);
      await prepareLedger(collections);
      return { client, collections };
    },
  },
  onDatabase(MongoLedger, ({ client, collections }) => new MongoLedger(client, collections)),
  onDatabase(LedgerReader, ({ client, collections }) => new LedgerReader(client, collections)),
  onDatabase(PeriodCloser, ({ client, collections }) => new PeriodCloser(client, collections)),
  onDatabase(ChainEnds, ({ client, collections }) => new ChainEnds(client, collections)),
  { provide: LedgerConfig, useFactory: () => readConfig(LedgerConfig) },
  {
    provide: Checkpoints,
    inject: [ChainEnds, LedgerConfig],
    useFactory: (ends: ChainEnds, { LEDGER_CHECKPOINT_KEY }: Readonly<LedgerConfig>) =>
      new Checkpoints(ends, new CheckpointSigner(LEDGER_CHECKPOINT_KEY)),
  },
  onDatabase(BalanceSnapshots, ({ collections }) => new BalanceSnapshots(collections)),
];
