import type { Collection, CreateIndexesOptions, Db, IndexSpecification } from 'mongodb';
import type {
  AccountDocument,
  ChainDocument,
  ClosingDocument,
  SnapshotDocument,
  TransferDocument,
  WriterDocument,
} from './ledger-documents.js';

/** 64-bit integers come back as bigint, never as a float. */
const EXACT = { useBigInt64: true, readConcern: { level: 'majority' } } as const;

export interface LedgerCollections {
  readonly accounts: Collection<AccountDocument>;
  readonly transfers: Collection<TransferDocument>;
  readonly chains: Collection<ChainDocument>;
  readonly closings: Collection<ClosingDocument>;
  readonly snapshots: Collection<SnapshotDocument>;
  readonly writers: Collection<WriterDocument>;
}

/** The ledger's collections in the service's database. */
export const ledgerCollections = (db: Db): LedgerCollections => ({
  accounts: db.collection('ledger-accounts', EXACT),
  transfers: db.collection('ledger-transfers', EXACT),
  chains: db.collection('ledger-chains', EXACT),
  closings: db.collection('ledger-closings', EXACT),
  snapshots: db.collection('ledger-snapshots', EXACT),
  writers: db.collection('ledger-writers'),
});

const TRANSFER_INDEXES: readonly (readonly [IndexSpecification, CreateIndexesOptions])[] = [
  [
    { fundId: 1, seq: 1 },
    { name: 'chain', unique: true },
  ],
  [
    { settles: 1 },
    { name: 'settled-once', unique: true, partialFilterExpression: { settles: { $exists: true } } },
  ],
  [{ 'event.id': 1 }, { name: 'event' }],
  [{ fundId: 1, bookedOn: 1, seq: 1 }, { name: 'day' }],
];

/** Creates collections and indexes; a transaction could not. Safe to repeat. */
export async function prepareLedger(collections: LedgerCollections): Promise<void> {
  const { accounts, transfers, snapshots, writers } = collections;
  const { db } = accounts as unknown as { readonly db: Db };
  const existing = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  );
  for (const { collectionName } of Object.values(collections) as readonly Collection[])
    if (!existing.has(collectionName)) await createOnce(db, collectionName);
  await accounts.createIndex({ fundId: 1, currency: 1, name: 1 }, { name: 'fund' });
  await snapshots.createIndex({ fundId: 1, part: 1, seq: -1 }, { name: 'latest' });
  await writers.createIndex({ seenAt: 1 }, { name: 'forgotten', expireAfterSeconds: 3_600 });
  for (const [keys, options] of TRANSFER_INDEXES) await transfers.createIndex(keys, options);
}

const NAMESPACE_EXISTS = 48;

async function createOnce(db: Db, name: string): Promise<void> {
  try {
    await db.createCollection(name);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== NAMESPACE_EXISTS) throw error;
  }
}
