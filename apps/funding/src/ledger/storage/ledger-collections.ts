import type { Collection, CreateIndexesOptions, Db, IndexSpecification } from 'mongodb';
import type { AccountDocument, ChainDocument, TransferDocument } from './ledger-documents.js';

/** 64-bit integers come back as bigint, never as a float. */
const EXACT = { useBigInt64: true, readConcern: { level: 'majority' } } as const;

export interface LedgerCollections {
  readonly accounts: Collection<AccountDocument>;
  readonly transfers: Collection<TransferDocument>;
  readonly chains: Collection<ChainDocument>;
}

/** The ledger's three collections in the service's database. */
export const ledgerCollections = (db: Db): LedgerCollections => ({
  accounts: db.collection('ledger-accounts', EXACT),
  transfers: db.collection('ledger-transfers', EXACT),
  chains: db.collection('ledger-chains', EXACT),
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
];

/** Creates collections and indexes; a transaction could not. Safe to repeat. */
export async function prepareLedger({ accounts, transfers, chains }: LedgerCollections): Promise<void> {
  const { db } = accounts as unknown as { readonly db: Db };
  const existing = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  );
  for (const { collectionName } of [accounts, transfers, chains])
    if (!existing.has(collectionName)) await createOnce(db, collectionName);
  await accounts.createIndex({ fundId: 1, currency: 1, name: 1 }, { name: 'fund' });
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
