import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram } from '../harness/child-program.js';
import { interleave, type Side } from '../harness/interleave.js';
import { comparisonTable } from '../harness/table.js';
import type { LoadOptions, LoadResult } from '../load/load-run.js';

/** The cost of the HTTP stack itself: an empty route, bare Fastify against the platform. */
export const HTTP: Bench = { name: 'http', run };

async function run(context: BenchContext): Promise<BenchReport> {
  const { repeats, progress, quick } = context;
  const load = startProgram(context, 'load/load.program.js');
  const side = async (name: string, program: string): Promise<Side<number>> => {
    const { url } = await startProgram(context, program).ask<{ url: string }>({});
    const options: LoadOptions = {
      urls: [url],
      method: 'GET',
      path: '/v1/empty',
      connections: 64,
      durationMs: quick ? 1_000 : 5_000,
      largestCount: 500_000,
      callers: [{ token: '', body: '' }],
      keyPrefix: 'http',
    };
    return {
      name,
      run: async () => {
        const { accepted, elapsedMs, refused } = await load.ask<LoadResult>(options);
        if (refused > 0) throw new Error(`${name} refused ${refused} requests`);
        return accepted / (elapsedMs / 1_000);
      },
    };
  };
  const rounds = await interleave(
    await side('bare Fastify', 'http/bare-fastify.program.js'),
    await side('platform', 'http/platform.program.js'),
    repeats,
    (name, round, perSecond) => progress(`${name} ${round}: ${perSecond.toFixed(0)}/s`),
  );
  return {
    title: 'An empty route',
    table: comparisonTable([{ figure: 'requests/s', ...rounds }]),
    parameters: [
      `GET of a public route that answers {}, 64 connections, 5 s a run, ${repeats} runs of each side after a warm-up. ` +
        'Ours: Nest on Fastify with the guard, pipes, filter, correlation id, security headers, logging and metrics ' +
        'of every service, without the rate limit.',
    ],
    checks: [],
  };
}
