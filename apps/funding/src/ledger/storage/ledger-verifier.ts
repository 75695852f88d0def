import type { MongoClient } from 'mongodb';
import { ChainReplay } from './chain-replay.js';
import type { LedgerCollections } from './ledger-collections.js';
import type {
  AccountDocument,
  ChainDocument,
  ClosingDocument,
  TransferDocument,
} from './ledger-documents.js';
import { Settlements } from './settlements.js';
import { genesisHash } from './transfer-hash.js';

/** What is wrong with a fund's ledger, if anything. */
export interface VerificationReport {
  readonly fundId: string;
  readonly transfers: number;
  readonly accounts: number;
  /** The chain's last hash, for comparison with one noted elsewhere. */
  readonly head: string;
  /** In the order found, a hundred at most; empty when all is well. */
  readonly problems: readonly string[];
}

const BATCH = 1_000;

/**
 * Replays a fund's transfers from the first one and compares chain, closings and balances, all as of one moment. Memory
 * grows with the number of accounts, not of transfers: what is stored never changes, so only the end of the chain and
 * the accounts have to be read in one snapshot, which servers keep for minutes only.
 */
export async function verifyLedger(
  client: MongoClient,
  collections: LedgerCollections,
  fundId: string,
): Promise<VerificationReport> {
  const { chain, accounts, closings } = await momentOf(client, collections, fundId);
  const end = chain ?? { seq: 0, hash: genesisHash(fundId) };
  const replay = new ChainReplay(fundId, closings);
  const upToNow = { fundId, seq: { $lte: end.seq } };
  let batch: TransferDocument[] = [];
  const take = async (): Promise<void> => {
    const settlements = await Settlements.of(collections, batch);
    for (const document of batch) replay.next(document, settlements);
    batch = [];
  };
  for await (const document of collections.transfers.find(upToNow).sort({ seq: 1 }).batchSize(BATCH)) {
    batch.push(document);
    if (batch.length === BATCH) await take();
  }
  await take();
  replay.compare(chain, accounts);
  const { problems } = replay;
  return { fundId, transfers: end.seq, accounts: accounts.length, head: end.hash, problems };
}

interface Moment {
  readonly chain: ChainDocument | null;
  readonly accounts: readonly AccountDocument[];
  readonly closings: readonly ClosingDocument[];
}

async function momentOf(
  client: MongoClient,
  { accounts, chains, closings }: LedgerCollections,
  fundId: string,
): Promise<Moment> {
  const session = client.startSession({ snapshot: true });
  try {
    // A snapshot session sets the read concern by itself.
    const options = { session, readConcern: { level: 'snapshot' } } as const;
    return {
      chain: await chains.findOne({ _id: fundId }, options),
      accounts: await accounts.find({ fundId }, options).toArray(),
      closings: await closings.find({ fundId }, options).toArray(),
    };
  } finally {
    await session.endSession();
  }
}
