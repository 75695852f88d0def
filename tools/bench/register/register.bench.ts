import type { Db, Document } from 'mongodb';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { tokenFor } from '../../../test/support/tokens.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { interleave, type Side } from '../harness/interleave.js';
import { quantile } from '../harness/statistics.js';
import { comparisonTable } from '../harness/table.js';
import { fillWithRequests, openDatabase } from './many-requests.js';

/** Reading among 100,000 requests: lists, filters, search and timelines, against the driver's bare queries. */
export const REGISTER: Bench = { name: 'register', run };

const LIMITS = { RATE_LIMIT: '1000000000', SERVICE_ROLES: 'http' };
const AT_ONCE = 4;
const AIM_MS = 100;
const NEWEST = { createdAt: -1, _id: -1 } as const;
const LATEST = { submittedAt: -1, _id: -1 } as const;
const OBJECTIVES = 23;

type Latencies = Readonly<Record<string, readonly number[]>>;

/** One kind of reading: over HTTP, and the same documents from the driver. */
interface Reading {
  readonly name: string;
  path(turn: number, ids: readonly string[]): string;
  bare(db: Db, turn: number, ids: readonly string[]): Promise<unknown>;
}

const LISTED = {
  version: 1,
  status: 1,
  since: 1,
  ballWith: 1,
  dueAt: 1,
  createdAt: 1,
  'content.title': 1,
} as const;
const SHOWN = { entry: 1, submittedAt: 1 } as const;
const pageOf = (
  db: Db,
  collection: 'requests' | 'register',
  filter: Document,
  sort: Readonly<Record<string, -1>>,
) =>
  db
    .collection(collection)
    .find(filter, { projection: collection === 'requests' ? LISTED : SHOWN })
    .sort(sort)
    .limit(21)
    .toArray();
const objective = (turn: number): number => (turn % OBJECTIVES) + 1;
const id = (ids: readonly string[], turn: number): string => ids[turn % ids.length] ?? '';

const READINGS: readonly Reading[] = [
  {
    name: 'list of the secretariat',
    path: () => '/v1/requests',
    bare: (db) => pageOf(db, 'requests', {}, NEWEST),
  },
  {
    name: 'list by status',
    path: () => '/v1/requests?status=design',
    bare: (db) => pageOf(db, 'requests', { status: 'design' }, NEWEST),
  },
  {
    name: 'register by objective and region',
    path: (turn) => `/v1/register?objective=${String(objective(turn))}&region=002`,
    bare: (db, turn) =>
      pageOf(
        db,
        'register',
        { facets: { $all: [`objective:${String(objective(turn))}`, 'region:002'] } },
        LATEST,
      ),
  },
  {
    name: 'search for a word of every request',
    path: () => '/v1/register?q=migration',
    bare: (db) => pageOf(db, 'register', { words: { $all: ['migration'] } }, LATEST),
  },
  {
    name: 'search for a rare and a common word',
    path: (turn) => `/v1/register?q=migration%20${String(turn * 7)}`,
    bare: (db, turn) => pageOf(db, 'register', { words: { $all: ['migration', String(turn * 7)] } }, LATEST),
  },
  {
    name: 'timeline',
    path: (turn, ids) => `/v1/requests/${id(ids, turn)}/timeline`,
    bare: (db, turn, ids) =>
      db.collection<Document & { _id: string }>('requests').findOne({ _id: id(ids, turn) }),
  },
];

async function run(context: BenchContext): Promise<BenchReport> {
  const { namespace, environment, repeats, progress, quick } = context;
  const [count, times] = quick ? [2_000, 40] : [100_000, 400];
  const hub = await Hub.start({
    label: 'bench-register',
    services: ['intake'],
    namespace,
    environment: LIMITS,
  });
  context.atEnd(() => hub.stop());
  const { db, close } = await openDatabase(
    environment['MONGODB_URL'] ?? '',
    namespace.environment['DATABASE_PREFIX'] ?? '',
  );
  context.atEnd(close);
  progress(`writing ${String(count)} requests`);
  await fillWithRequests(hub, db, count);
  progress('filling the register, as every start does');
  const startedAt = performance.now();
  await hub.service('intake').restart();
  await eventually(
    async () => {
      const kept = await db.collection('register').estimatedDocumentCount();
      if (kept < count) throw new Error(`${String(kept)} of ${String(count)} are in the register`);
    },
    { timeoutMs: 600_000, intervalMs: 250 },
  );
  const filledIn = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const rounds = await interleave(
    bareSide(db, times, count),
    await ourSide(hub, times, count),
    repeats,
    (name, round, latencies) => {
      progress(
        `${name} ${String(round)}: ${READINGS.map((one) => p95(latencies, one.name).toFixed(1)).join(', ')} ms`,
      );
    },
  );
  const most = Math.max(
    ...rounds.ours.flatMap((latencies) => READINGS.map(({ name }) => p95(latencies, name))),
  );
  return {
    title: `Reading among ${count.toLocaleString('en-US')} requests`,
    table: comparisonTable(
      READINGS.map(({ name }) => ({
        figure: `${name}, p95 (ms)`,
        baseline: rounds.baseline.map((latencies) => p95(latencies, name)),
        ours: rounds.ours.map((latencies) => p95(latencies, name)),
      })),
    ),
    parameters: [
      `${String(times)} readings of each kind a run, ${String(AT_ONCE)} at a time, ${String(repeats)} runs of each side ` +
        'after a warm-up. Ours: HTTP with token, guard, view and JSON. Baseline: the same documents by the driver alone.',
      `The register was filled from the requests in ${filledIn} s, the start of the service included.`,
    ],
    checks: [
      `the largest p95 of ours was ${most.toFixed(1)} ms: ${most < AIM_MS ? 'below' : 'NOT below'} ${String(AIM_MS)} ms.`,
    ],
  };
}

const p95 = (latencies: Latencies, name: string): number => quantile(latencies[name] ?? [], 0.95);

const idsOf = (count: number): readonly string[] =>
  Array.from({ length: 997 }, (_, index) => `bench-${String((index * 101) % count).padStart(7, '0')}`);

const bareSide = (db: Db, times: number, count: number): Side<Latencies> => ({
  name: 'driver',
  run: () => measure(times, (reading, turn) => reading.bare(db, turn, idsOf(count))),
});

async function ourSide(hub: Hub, times: number, count: number): Promise<Side<Latencies>> {
  const authorization = `Bearer ${await tokenFor('desk.bench')}`;
  const read = async (path: string): Promise<void> => {
    const answer = await fetch(`${hub.service('intake').url}${path}`, { headers: { authorization } });
    const { length } = await answer.text();
    if (answer.status !== 200 || length === 0) throw new Error(`${path} → ${String(answer.status)}`);
  };
  return {
    name: 'intake',
    run: () => measure(times, (reading, turn) => read(reading.path(turn, idsOf(count)))),
  };
}

async function measure(
  times: number,
  read: (reading: Reading, turn: number) => Promise<unknown>,
): Promise<Latencies> {
  const latencies: Record<string, readonly number[]> = {};
  for (const reading of READINGS) {
    const taken: number[] = [];
    let turn = 0;
    const reader = async (): Promise<void> => {
      while (turn < times) {
        turn += 1;
        const startedAt = performance.now();
        await read(reading, turn);
        taken.push(performance.now() - startedAt);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, reader));
    latencies[reading.name] = taken;
  }
  return latencies;
}
