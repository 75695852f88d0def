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
  /** Accounts, and the end of each fund's chain among them, so that one command changes both. */
  readonly books: Collection<AccountDocument | ChainDocument>;
  /** The books, to read accounts alone: by id, or by their `fundId`. */
  readonly accounts: Collection<AccountDocument>;
  /** The books, to read ends of chains alone: by id, or `ALL_CHAINS`. */
  readonly chains: Collection<ChainDocument>;
  readonly transfers: Collection<TransferDocument>;
  readonly closings: Collection<ClosingDocument>;
  readonly snapshots: Collection<SnapshotDocument>;
  readonly writers: Collection<WriterDocument>;
}

const BOOKS = 'ledger-accounts';

/** What tells the end of a chain from an account: it is a fund's, and says so by its id. */
export const ALL_CHAINS = { fundId: { $exists: false } } as const;

/** The ledger's collections in the service's database. */
export const ledgerCollections = (db: Db): LedgerCollections => ({
  books: db.collection(BOOKS, EXACT),
  accounts: db.collection(BOOKS, EXACT),
  chains: db.collection(BOOKS, EXACT),
  transfers: db.collection('ledger-transfers', EXACT),
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
  [{ fundId: 1, bookedOn: 1, seq: 1 }, { name: 'day' }],
  [{ fundId: 1, 'lines.name': 1, seq: 1 }, { name: 'account' }],
];

/** Creates collections and indexes; a transaction could not. Safe to repeat. */
export async function prepareLedger(collections: LedgerCollections): Promise<void> {
  const { accounts, transfers, snapshots, writers } = collections;
  const { db } = accounts as unknown as { readonly db: Db };
  const existing = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  );
  const wanted = (Object.values(collections) as readonly Collection[]).map((one) => one.collectionName);
  for (const name of new Set(wanted)) if (!existing.has(name)) await createOnce(db, name);
  await accounts.createIndex({ fundId: 1, currency: 1, name: 1 }, { name: 'fund' });
  await snapshots.createIndex({ fundId: 1, part: 1, seq: -1 }, { name: 'latest' });
  await writers.createIndex({ seenAt: 1 }, { name: 'forgotten', expireAfterSeconds: 3_600 });
  for (const [keys, options] of TRANSFER_INDEXES) await transfers.createIndex(keys, options);
  await takeOverChains(db);
}

// The ends of chains had a collection of their own once; those that have been taken over since have grown.
const takeOverChains = (db: Db): Promise<unknown> =>
  db
    .collection('ledger-chains')
    .aggregate([{ $merge: { into: BOOKS, whenMatched: 'keepExisting' } }])
    .toArray();

const NAMESPACE_EXISTS = 48;

async function createOnce(db: Db, name: string): Promise<void> {
  try {
    await db.createCollection(name);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== NAMESPACE_EXISTS) throw error;
  }
}
