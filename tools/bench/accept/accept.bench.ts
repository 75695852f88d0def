import { ServiceProcess } from '../../../test/support/service-process.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram } from '../harness/child-program.js';
import { interleave, type Side } from '../harness/interleave.js';
import { untilCalm } from '../harness/process-usage.js';
import { quantile } from '../harness/statistics.js';
import { comparisonTable } from '../harness/table.js';
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

async function run(context: BenchContext): Promise<BenchReport> {
  const { environment, repeats, progress } = context;
  await createAllTopics(environment);
  const callers = (await focalPoints()).map(({ state, token }) => ({
    token,
    body: JSON.stringify(realSizedRequest(state)),
  }));
  const load = startProgram(context, 'load/load.program.js');
  const server = startProgram(context, 'accept/transaction-server.program.js');
  const { url } = await server.ask<{ url: string }>({});
  const intake = await ServiceProcess.start('intake', {
    label: 'bench-accept',
    environment: { ...environment, RATE_LIMIT: WITHOUT_LIMIT },
  });
  context.atEnd(() => intake.stop());
  const limits = context.quick
    ? { durationMs: 1_000, largestCount: 1_000 }
    : { durationMs: 8_000, largestCount: 100_000 };
  const side = (name: string, to: string): Side<Measured> => ({
    name,
    run: async (round) => {
      const result = await load.ask<LoadResult>(loadOptions(to, callers, `${name}-${round}`, limits));
      if (result.refused > 0) throw new Error(`${name} refused ${result.refused}: ${result.firstRefusal}`);
      await untilCalm([server.pid, intake.pid ?? server.pid]);
      return { ...result, perSecond: result.accepted / (result.elapsedMs / 1_000) };
    },
  });
  const all = { 'two-insert transaction': [] as string[], intake: [] as string[] };
  const rounds = await interleave(
    side('two-insert transaction', url),
    side('intake', intake.url),
    repeats,
    (name, round, { perSecond, latenciesMs, ids }) => {
      all[name as keyof typeof all].push(...ids);
      progress(
        `${name} ${round}: ${perSecond.toFixed(0)}/s, p99 ${quantile(latenciesMs, 0.99).toFixed(0)} ms`,
      );
    },
  );
  const bytes = Buffer.byteLength(callers[0]?.body ?? '');
  return {
    title: 'Accepting requests',
    table: comparisonTable([
      { figure: 'accepted/s', ...pick(rounds, ({ perSecond }) => perSecond), aim: { atLeast: 2.5 } },
      { figure: 'p50 (ms)', ...pick(rounds, ({ latenciesMs }) => quantile(latenciesMs, 0.5)) },
      { figure: 'p99 (ms)', ...pick(rounds, ({ latenciesMs }) => quantile(latenciesMs, 0.99)) },
    ]),
    parameters: [
      `POST /v1/requests, ${bytes} bytes of JSON, ${CONNECTIONS} kept-alive connections (closed loop) of ` +
        `${callers.length} callers, ${limits.durationMs / 1_000} s a run, ${repeats} runs of each side after a warm-up.`,
      'Intake runs as it is started by default: HTTP, consumer, relay and timers in one process; only the rate ' +
        'limit per caller is lifted. While it accepts, it also publishes.',
    ],
    checks: [
      await countStored(environment, 'baseline', 'requests', all['two-insert transaction']),
      await countStored(environment, 'intake', 'requests', all.intake),
    ],
  };
}

const loadOptions = (
  url: string,
  callers: readonly LoadCaller[],
  keyPrefix: string,
  limits: Pick<LoadOptions, 'durationMs' | 'largestCount'>,
): LoadOptions => ({
  url,
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
