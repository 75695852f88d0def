import { MongoClient, type ClientSession } from 'mongodb';
import { answerQuestions, required } from '../harness/answer-questions.js';
import { ACCOUNTS } from './bench-orders.js';
import { inClosedLoop, type LoopAnswer, type LoopQuestion } from './closed-loop.js';

// The baseline: a transfer is one transaction that updates two balances, the condition in the write, journaled and
// acknowledged by the majority. No transfer is stored: no history, no chain, no idempotency, no two books.
const client = await MongoClient.connect(required('MONGODB_URL'));
const database = client.db(`${required('DATABASE_PREFIX')}baseline`);
interface Account {
  readonly _id: number;
  readonly balance: number;
  readonly moved: number;
}
const DURABLE = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', j: true },
} as const;

answerQuestions<LoopQuestion>(
  async ({ name, isHot, clients, durationMs }): Promise<LoopAnswer> => {
    const accounts = database.collection<Account>(name);
    await accounts.insertMany(
      Array.from({ length: ACCOUNTS + 1 }, (_, _id) => ({ _id, balance: 1e12, moved: 0 })),
      DURABLE,
    );
    const move = async (from: number, to: number, amount: number, session: ClientSession) => {
      const taken = await accounts.updateOne(
        { _id: from, balance: { $gte: amount } },
        { $inc: { balance: -amount, moved: 1 } },
        { session },
      );
      if (taken.matchedCount !== 1) throw new Error('There is not enough');
      await accounts.updateOne({ _id: to }, { $inc: { balance: amount } }, { session });
    };
    const run = await inClosedLoop(clients, durationMs, async (n) => {
      const to = (n * 7 + 3) % ACCOUNTS;
      const other = (n * 13 + 1) % ACCOUNTS;
      const from = isHot ? ACCOUNTS : other === to ? (other + 1) % ACCOUNTS : other;
      await client.withSession((session) =>
        session.withTransaction(() => move(from, to, 1 + (n % 1_000), session), DURABLE),
      );
    });
    const [sum] = await accounts
      .aggregate<{ readonly moved: number }>([{ $group: { _id: null, moved: { $sum: '$moved' } } }])
      .toArray();
    return { ...run, stored: sum?.moved ?? 0 };
  },
  () => client.close(),
);
