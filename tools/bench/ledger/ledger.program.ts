import { MongoClient } from 'mongodb';
import {
  ledgerCollections,
  prepareLedger,
} from '../../../apps/funding/src/ledger/storage/ledger-collections.js';
import { LedgerReader } from '../../../apps/funding/src/ledger/storage/ledger-reader.js';
import { MongoLedger } from '../../../apps/funding/src/ledger/storage/mongo-ledger.js';
import { answerQuestions, required } from '../harness/answer-questions.js';
import { openingOrders, transferOrder } from './bench-orders.js';
import { inClosedLoop, type LoopAnswer, type LoopQuestion } from './closed-loop.js';

// Ours: the ledger with all that makes it safe, as the funding service uses it.
const client = await MongoClient.connect(required('MONGODB_URL'));
const collections = ledgerCollections(client.db(`${required('DATABASE_PREFIX')}ledger`));
await prepareLedger(collections);
const ledger = new MongoLedger(client, collections);
const reader = new LedgerReader(client, collections);

answerQuestions<LoopQuestion>(
  async ({ name, isHot, clients, durationMs }): Promise<LoopAnswer> => {
    await Promise.all(openingOrders(name, new Date()).map((order) => ledger.book(order)));
    const before = (await collections.chains.findOne({ _id: name }))?.seq ?? 0;
    const run = await inClosedLoop(clients, durationMs, async (n) => {
      await ledger.book(transferOrder(name, n, isHot, new Date()));
    });
    const { problems, transfers } = await reader.verify(name);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return { ...run, stored: transfers - before };
  },
  () => client.close(),
);
