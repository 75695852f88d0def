import { MongoClient, type Db } from 'mongodb';
import { WorkingSet } from '../../../apps/funding/src/ledger/domain/working-set.js';
import { BalanceSnapshots } from '../../../apps/funding/src/ledger/storage/balance-snapshots.js';
import {
  ledgerCollections,
  prepareLedger,
} from '../../../apps/funding/src/ledger/storage/ledger-collections.js';
import { accountDocument } from '../../../apps/funding/src/ledger/storage/ledger-documents.js';
import type { TransferDocument } from '../../../apps/funding/src/ledger/storage/ledger-documents.js';
import { LedgerReader } from '../../../apps/funding/src/ledger/storage/ledger-reader.js';
import { linkTransfer, type ChainEnd } from '../../../apps/funding/src/ledger/storage/link-transfer.js';
import { genesisHash, orderDigest } from '../../../apps/funding/src/ledger/storage/transfer-hash.js';
import { answerQuestions, required } from '../harness/answer-questions.js';
import { residentMegabytes } from '../harness/process-usage.js';
import { openingOrders, transferOrder } from './bench-orders.js';

export type HistoryQuestion =
  | { readonly what: 'fill'; readonly transfers: number; readonly days: number }
  | { readonly what: 'snapshots' | 'verify' | 'read' }
  | { readonly what: 'as-of' | 'sum'; readonly on: string };

const FUND = 'history';
const FIRST_DAY_MS = Date.parse('2024-01-01T08:00:00Z');
const BATCH = 2_000;

const client = await MongoClient.connect(required('MONGODB_URL'));
const database: Db = client.db(`${required('DATABASE_PREFIX')}history`);
const collections = ledgerCollections(database);
const reader = new LedgerReader(client, collections);

/** Books as the ledger's core does, and stores in bulk what came of it: a million transactions would take too long. */
async function fill(transfers: number, days: number): Promise<void> {
  await prepareLedger(collections);
  const dayOf = (n: number) => new Date(FIRST_DAY_MS + Math.floor((n * days) / transfers) * 86_400_000);
  const ledger = new WorkingSet();
  const chain: ChainEnd = { seq: 0, hash: genesisHash(FUND) };
  let batch: TransferDocument[] = [];
  const opening = openingOrders(FUND, dayOf(0));
  for (let n = 0; n < transfers; n += 1) {
    const order = opening[n] ?? transferOrder(FUND, n, n % 2 === 0, dayOf(n));
    batch.push(linkTransfer(ledger.book(order), orderDigest(order), chain));
    if (batch.length < BATCH && n < transfers - 1) continue;
    await collections.transfers.insertMany(batch, { ordered: false });
    batch = [];
  }
  await collections.accounts.insertMany(ledger.all().map(accountDocument));
  const { seq, hash, bookedOn = '' } = chain;
  await collections.chains.insertOne({ _id: FUND, seq, hash, bookedOn });
}

/** The same sums, asked of the server over all transfers through the day. */
const sumOnServer = (on: string) =>
  collections.transfers
    .aggregate([
      { $match: { fundId: FUND, bookedOn: { $lte: on } } },
      { $unwind: '$lines' },
      {
        $group: {
          _id: { name: '$lines.name', part: '$lines.part', side: '$lines.side' },
          amount: { $sum: '$lines.amount' },
        },
      },
    ])
    .toArray();

async function work(question: HistoryQuestion): Promise<number> {
  switch (question.what) {
    case 'fill':
      await fill(question.transfers, question.days);
      return question.transfers;
    case 'snapshots':
      return new BalanceSnapshots(collections).takeDue(FUND);
    case 'verify': {
      const { problems, transfers } = await reader.verify(FUND);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return transfers;
    }
    case 'read': {
      let count = 0;
      for await (const _ of collections.transfers.find({ fundId: FUND }).sort({ seq: 1 })) count += 1;
      return count;
    }
    case 'as-of':
      return (await reader.balancesAsOf(FUND, question.on)).length;
    case 'sum':
      return (await sumOnServer(question.on)).length;
    default:
      return question satisfies never;
  }
}

answerQuestions<HistoryQuestion>(
  async (question) => {
    const startedAt = performance.now();
    const answer = await work(question);
    const elapsedMs = performance.now() - startedAt;
    return { answer, elapsedMs, residentMb: residentMegabytes(process.pid) };
  },
  () => client.close(),
);
