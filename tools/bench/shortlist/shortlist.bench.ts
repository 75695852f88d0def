import { Hub } from '../../../test/support/hub.js';
import { loadPartners } from '../../seed/load-partners.js';
import { readSeedData } from '../../seed/seed-data.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram, type ChildProgram } from '../harness/child-program.js';
import { interleave, type Rounds, type Side } from '../harness/interleave.js';
import { untilCalm } from '../harness/process-usage.js';
import { quantile } from '../harness/statistics.js';
import { comparisonTable } from '../harness/table.js';
import { realSizedRequest } from '../load/real-sized-request.js';
import type { ArrivalsQuestion, Post } from './arrivals.program.js';
import { requestsInTriage } from './requests-in-triage.js';

/** From the POST that clears a request to its shortlist stored in matching, against the raw chain. */
export const SHORTLIST: Bench = { name: 'shortlist', run };

/** How many chains are started a second, and in how many seconds of a run. */
interface Load {
  readonly perSecond: number;
  readonly seconds: number;
}

/**
 * The first is ten times the worst case that the product is built for, 50 writes a second, as a chain of ours makes three;
 * the second lets one chain end before the next begins.
 */
const LOADS: readonly Load[] = [
  { perSecond: 16, seconds: 15 },
  { perSecond: 4, seconds: 15 },
];
const LIMITS = { RATE_LIMIT: '1000000000' };

type Latencies = readonly number[];

async function run(context: BenchContext): Promise<BenchReport> {
  const { namespace, repeats, progress } = context;
  const hub = await Hub.start({
    label: 'bench-shortlist',
    services: ['intake', 'matching'],
    namespace,
    environment: LIMITS,
  });
  context.atEnd(() => hub.stop());
  const seed = await readSeedData();
  await loadPartners(hub, seed);
  const arrivals = startProgram(context, 'shortlist/arrivals.program.js');
  await arrivals.ask({ kind: 'open' });
  const consumer = startProgram(context, 'shortlist/raw-consumer.program.js');
  await consumer.ask({});
  const pids = [arrivals.pid, consumer.pid, ...hub.running.map(({ pid = arrivals.pid }) => pid)];
  const measured: [Load, Rounds<Latencies>][] = [];
  for (const load of context.quick ? LOADS.map((each) => ({ ...each, seconds: 3 })) : LOADS) {
    const rounds = await interleave(
      rawSide(context, arrivals, load, pids),
      ourSide(context, arrivals, load, pids, hub),
      repeats,
      (name, round, latencies) =>
        progress(
          `${name} ${round}, ${load.perSecond}/s: p50 ${quantile(latencies, 0.5).toFixed(1)}, p99 ${quantile(latencies, 0.99).toFixed(1)} ms`,
        ),
    );
    measured.push([load, rounds]);
  }
  const chains = measured.reduce((sum, [load]) => sum + countOf(load) * (repeats + 1), 0);
  return {
    title: 'From POST to shortlist',
    table: comparisonTable(measured.flatMap(([load, rounds]) => rowsOf(load, rounds))),
    parameters: [
      `Ours: POST /v1/requests/:id/clear (the command that makes a request ready for matching) with everything on, ` +
        `in the default services; requests were taken to triage before the clock started; ` +
        `${seed.offers.length} offers of ${seed.providers.length} providers (the seed data) are matched each time.`,
      'Baseline: one insert of the same request, one Kafka message with it, one insert by a kafkajs eachMessage ' +
        'consumer in another process; no HTTP, no checks. Both writes journaled and majority; acks from all replicas.',
      `${measured.map(([load]) => `${load.perSecond} starts a second for ${load.seconds} s`).join(', then ')} (open loop), ${repeats} ` +
        'runs of each side after a warm-up. Both are timed by one process: from before the POST or insert until its ' +
        'change stream shows the last document.',
    ],
    checks: [`all ${chains} chains of each side ended in a stored document.`],
  };
}

const countOf = ({ perSecond, seconds }: Load): number => perSecond * seconds;

function rowsOf({ perSecond }: Load, { baseline, ours }: Rounds<Latencies>) {
  const row = (name: string, share: number, aim?: number) => ({
    figure: `${name} at ${perSecond}/s (ms)`,
    baseline: baseline.map((latencies) => quantile(latencies, share)),
    ours: ours.map((latencies) => quantile(latencies, share)),
    ...(aim !== undefined && { aim: { atMost: aim } }),
  });
  return [row('p50', 0.5), row('p90', 0.9), row('p99', 0.99, 1.8)];
}

const rawSide = (
  { namespace }: BenchContext,
  arrivals: ChildProgram,
  load: Load,
  pids: readonly number[],
): Side<Latencies> => ({
  name: 'raw chain',
  run: async (round) => {
    const body = JSON.stringify(realSizedRequest('MKD'));
    const posts = Array.from({ length: countOf(load) }, (_, index): Post => {
      return { id: `raw-${load.perSecond}-${round}-${index}`, path: '', headers: {}, body };
    });
    await untilCalm(pids);
    const where = { database: `${namespace.databasePrefix}raw-chain`, collection: 'shortlists' };
    return arrivals.ask({
      kind: 'raw',
      perSecond: load.perSecond,
      posts,
      url: '',
      ...where,
    } satisfies ArrivalsQuestion);
  },
});

const ourSide = (
  { namespace }: BenchContext,
  arrivals: ChildProgram,
  load: Load,
  pids: readonly number[],
  hub: Hub,
): Side<Latencies> => ({
  name: 'clear to shortlist',
  run: async () => {
    const posts = await requestsInTriage(hub, countOf(load));
    await untilCalm(pids);
    const { url } = hub.service('intake');
    const where = { database: `${namespace.databasePrefix}matching`, collection: 'shortlists' };
    return arrivals.ask({
      kind: 'http',
      perSecond: load.perSecond,
      posts,
      url,
      ...where,
    } satisfies ArrivalsQuestion);
  },
});
