import { ServiceProcess } from '../../../test/support/service-process.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram, type ChildProgram } from '../harness/child-program.js';
import { interleave, type Rounds, type Side } from '../harness/interleave.js';
import { untilCalm } from '../harness/process-usage.js';
import { quantile } from '../harness/statistics.js';
import { comparisonTable, type Aim, type Comparison } from '../harness/table.js';
import type { LoadCaller, LoadOptions, LoadResult } from '../load/load-run.js';
import { focalPoints } from '../load/people.js';
import { realSizedRequest } from '../load/real-sized-request.js';
import { createAllTopics } from '../../topics/create-all-topics.js';
import { countStored } from './count-stored.js';

const CONNECTIONS = 64;
const WITHOUT_LIMIT = '1000000000';

/** Accepted requests per second: the intake service against a bare server with one transaction a request. */
export const ACCEPT: Bench = { name: 'accept', run };

interface Measured extends LoadResult {
  readonly perSecond: number;
}

/** A way to run intake, and the baseline in as many processes. */
interface Deployment {
  readonly label: string;
  /** Value of SERVICE_ROLES. */
  readonly roles: string;
  readonly replicas: number;
}

// What is compared is accepting; the baseline does not publish. The last rows show what publishing meanwhile costs.
const REPLICAS: Deployment = { label: 'two replicas', roles: 'http', replicas: 2 };
const ACCEPTING: Deployment = { label: 'one replica', roles: 'http', replicas: 1 };
const ALL_IN_ONE: Deployment = {
  label: 'one, publishing meanwhile',
  roles: 'http,consumer,relay,timers',
  replicas: 1,
};

interface Setting {
  readonly context: BenchContext;
  readonly callers: readonly LoadCaller[];
  readonly limits: Pick<LoadOptions, 'durationMs' | 'largestCount'>;
  readonly load: ChildProgram;
  /** Ids that were answered with 2xx. */
  readonly accepted: { readonly baseline: string[]; readonly intake: string[] };
}

async function run(context: BenchContext): Promise<BenchReport> {
  const { environment, repeats, quick } = context;
  await createAllTopics(environment);
  const callers = (await focalPoints()).map(({ state, token }) => ({
    token,
    body: JSON.stringify(realSizedRequest(state)),
  }));
  const load = startProgram(context, 'load/load.program.js');
  const limits = quick
    ? { durationMs: 1_000, largestCount: 1_000 }
    : { durationMs: 8_000, largestCount: 100_000 };
  const accepted = { baseline: [], intake: [] };
  const setting: Setting = { context, callers, limits, load, accepted };
  const replicas = await compare(setting, REPLICAS);
  const accepting = await compare(setting, ACCEPTING);
  const allInOne = await compare(setting, ALL_IN_ONE);
  const bytes = Buffer.byteLength(callers[0]?.body ?? '');
  return {
    title: 'Accepting requests',
    table: comparisonTable([
      ...figures(REPLICAS, replicas, { atLeast: 2.5 }),
      ...figures(ACCEPTING, accepting, { atLeast: 2.5 }),
      ...figures(ALL_IN_ONE, allInOne),
    ]),
    parameters: [
      `POST /v1/requests, ${bytes} bytes of JSON, ${CONNECTIONS} kept-alive connections (closed loop) of ` +
        `${callers.length} callers, ${limits.durationMs / 1_000} s a run, ${repeats} runs of each side after a warm-up.`,
      'Two replicas, one replica: intake with SERVICE_ROLES=http in as many processes, and the baseline in as many. ' +
        'Publishing meanwhile: intake as it is started by default, HTTP, consumer, relay and timers in one process. ' +
        'Only the rate limit per caller is lifted.',
    ],
    checks: [
      await countStored(environment, 'baseline', 'requests', accepted.baseline),
      await countStored(environment, 'intake', 'requests', accepted.intake),
    ],
  };
}

/** Runs the baseline and intake, deployed in one way, in turn. */
async function compare(setting: Setting, { label, roles, replicas }: Deployment): Promise<Rounds<Measured>> {
  const { context, callers, limits, load, accepted } = setting;
  const each = <T>(start: (replica: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: replicas }, (_, replica) => start(replica)));
  const baseline = await each(() => startBaseline(context));
  const intake = await each((replica) =>
    ServiceProcess.start('intake', {
      label: `bench-accept-${replica}`,
      environment: { ...context.environment, RATE_LIMIT: WITHOUT_LIMIT, SERVICE_ROLES: roles },
    }),
  );
  const stop = async (): Promise<void> => {
    await Promise.all([...baseline, ...intake].map((replica) => replica.stop()));
  };
  context.atEnd(stop);
  const pids = [...baseline, ...intake].flatMap(({ pid }) => pid ?? []);
  const side = (name: string, to: readonly { readonly url: string }[], ids: string[]): Side<Measured> => ({
    name,
    run: async (round) => {
      const prefix = `${name}-${label}-${String(round)}`;
      const urls = to.map(({ url }) => url);
      const result = await load.ask<LoadResult>(loadOptions(urls, callers, prefix, limits));
      if (result.refused > 0) throw new Error(`${name} refused ${result.refused}: ${result.firstRefusal}`);
      await untilCalm(pids);
      ids.push(...result.ids);
      return { ...result, perSecond: result.accepted / (result.elapsedMs / 1_000) };
    },
  });
  const rounds = await interleave(
    side('two-insert transaction', baseline, accepted.baseline),
    side('intake', intake, accepted.intake),
    context.repeats,
    (name, round, { perSecond, latenciesMs }) => {
      const p99 = quantile(latenciesMs, 0.99).toFixed(0);
      context.progress(`${label}, ${name} ${round}: ${perSecond.toFixed(0)}/s, p99 ${p99} ms`);
    },
  );
  await stop();
  return rounds;
}

async function startBaseline(context: BenchContext) {
  const program = startProgram(context, 'accept/transaction-server.program.js');
  const { url } = await program.ask<{ url: string }>({});
  return { url, pid: program.pid, stop: () => program.stop() };
}

const figures = ({ label }: Deployment, rounds: Rounds<Measured>, aim?: Aim): readonly Comparison[] => [
  {
    figure: `accepted/s, ${label}`,
    ...pick(rounds, ({ perSecond }) => perSecond),
    ...(aim !== undefined && { aim }),
  },
  { figure: 'p50 (ms)', ...pick(rounds, ({ latenciesMs }) => quantile(latenciesMs, 0.5)) },
  { figure: 'p99 (ms)', ...pick(rounds, ({ latenciesMs }) => quantile(latenciesMs, 0.99)) },
];

const loadOptions = (
  urls: readonly string[],
  callers: readonly LoadCaller[],
  keyPrefix: string,
  limits: Pick<LoadOptions, 'durationMs' | 'largestCount'>,
): LoadOptions => ({
  urls,
  method: 'POST',
  path: '/v1/requests',
  connections: CONNECTIONS,
  callers,
  keyPrefix: keyPrefix.replaceAll(' ', '-'),
  ...limits,
});

const pick = <R>(
  { baseline, ours }: { readonly baseline: readonly R[]; readonly ours: readonly R[] },
  value: (result: R) => number,
) => ({ baseline: baseline.map(value), ours: ours.map(value) });
