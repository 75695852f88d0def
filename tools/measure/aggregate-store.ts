/**
 * Prints what group commit and the aggregate store give on this machine, against one write a request and one
 * transaction of two inserts a request, interleaved: `node dist/tools/measure/aggregate-store.js` (MONGODB_URL, or
 * the local servers that are up).
 */
import { readFile } from 'node:fs/promises';
import { MongoClient } from 'mongodb';
import type { Db } from 'mongodb';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { Command } from '@hub/aggregate/command.js';
import type { DomainEvent } from '@hub/aggregate/domain-event.js';
import { GroupCommit } from '@hub/aggregate/group-commit.js';

const CLIENTS = Number(process.argv[2] ?? 64);
const REPEATS = 5;
const ROUND_MS = 2_000;
const DURABLE = { writeConcern: { w: 'majority', journal: true } } as const;
const NOTE: AggregateDefinition<object, DomainEvent> = {
  name: 'measure.note',
  evolve: (state, { data }) => ({ ...state, ...data }),
};

/** About the size of a real request: 2 KB. */
const content = {
  title: 'Labour migration data exchange',
  summary: 's'.repeat(1_200),
  needItems: [1, 2, 3].map((n) => ({
    needItemId: `n${String(n)}`,
    kind: 'technical',
    description: 'd'.repeat(150),
  })),
};

type Way = (n: number) => Promise<unknown>;

function waysOf(db: Db, client: MongoClient): Record<string, Way> {
  const store = new AggregateStore<object, DomainEvent>(db.collection('aggregates'), NOTE);
  const group = new GroupCommit(db.collection('grouped'));
  const command = (cause: string): Command => ({
    cause,
    by: { id: 'drafter.mkd', role: 'drafter', organisation: 'state:MKD' },
    at: new Date(),
    fingerprint: 'f'.repeat(64),
  });
  const change = { type: 'measure.note.made.v1', data: content };
  const run = String(Date.now());
  return {
    'one insert a request': (n) => db.collection('single').insertOne({ ...content, n }, DURABLE),
    'one transaction of two inserts a request': (n) =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          await db.collection('pair').insertOne({ ...content, n }, { session });
          await db.collection('outbox').insertOne({ ...content, n }, { session });
        }, DURABLE),
      ),
    'group commit of one insert': (n) => group.commit({ insertOne: { document: { ...content, n } } }, 2_000),
    'aggregate store, create': (n) => {
      const cause = `http:x:${run}-${String(n)}`;
      return store.execute(aggregateIdFrom(cause, NOTE.name), command(cause), () => [change], {
        expectNew: true,
      });
    },
    'aggregate store, change (read and write)': (n) =>
      store.execute(`${run}-${String(n % 5_000)}`, command(`http:x:${run}-change-${String(n)}`), () => [
        change,
      ]),
  };
}

async function rateOf(way: Way, from: number): Promise<{ rate: number; done: number }> {
  let n = from;
  const began = performance.now();
  const oneClient = async (): Promise<void> => {
    while (performance.now() - began < ROUND_MS) await way(n++);
  };
  await Promise.all(Array.from({ length: CLIENTS }, oneClient));
  return { rate: ((n - from) * 1_000) / (performance.now() - began), done: n };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function mongodbUrl(): Promise<string> {
  if (process.env['MONGODB_URL'] !== undefined) return process.env['MONGODB_URL'];
  return (JSON.parse(await readFile('.data/servers.json', 'utf8')) as { mongodbUrl: string }).mongodbUrl;
}

const client = await MongoClient.connect(await mongodbUrl(), { maxPoolSize: 200 });
const db = client.db(`measure-${String(process.pid)}`);
try {
  await new AggregateStore<object, DomainEvent>(db.collection('aggregates'), NOTE).prepare();
  for (const name of ['single', 'pair', 'outbox', 'grouped']) await db.createCollection(name);
  const ways = waysOf(db, client);
  const rates = new Map<string, number[]>();
  let n = 0;
  for (let repeat = -1; repeat < REPEATS; repeat += 1)
    for (const [name, way] of Object.entries(ways)) {
      const { rate, done } = await rateOf(way, n);
      n = done;
      // The first round warms up.
      if (repeat >= 0) rates.set(name, [...(rates.get(name) ?? []), rate]);
    }
  const base = median(rates.get('one insert a request') ?? []);
  console.log(
    `${String(CLIENTS)} clients, ${String(REPEATS)} rounds of ${String(ROUND_MS / 1_000)} s each\n`,
  );
  console.log('| way | per second (median) | lowest | highest | against one insert |\n|---|---|---|---|---|');
  for (const [name, found] of rates) {
    const figures = [median(found), Math.min(...found), Math.max(...found)].map((rate) =>
      Math.round(rate).toString(),
    );
    console.log(`| ${name} | ${figures.join(' | ')} | ${(median(found) / base).toFixed(1)} |`);
  }
} finally {
  await db.dropDatabase();
  await client.close();
}
