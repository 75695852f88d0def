import { setTimeout as delay } from 'node:timers/promises';
import { Hub } from '../../../test/support/hub.js';
import { ServiceProcess, type ServiceName } from '../../../test/support/service-process.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { loadPartners } from '../../seed/load-partners.js';
import { readSeedData } from '../../seed/seed-data.js';
import type { Bench, BenchContext, BenchReport } from '../harness/bench.js';
import { startProgram, type ChildProgram } from '../harness/child-program.js';
import { residentMegabytes } from '../harness/process-usage.js';
import { spreadOf } from '../harness/statistics.js';
import { show } from '../harness/table.js';
import type { LoadOptions, LoadResult } from '../load/load-run.js';
import { realSizedRequest } from '../load/real-sized-request.js';

/** Resident memory of each service at rest and under load, and the time from its start to ready. */
export const MEMORY: Bench = { name: 'memory', run };

const SERVICES: readonly ServiceName[] = ['intake', 'matching', 'funding'];
const REST_MS = 5_000;
const SAMPLE_MS = 200;
const CONNECTIONS = 32;
const LIMITS = { RATE_LIMIT: '1000000000' };

type Work = Pick<LoadOptions, 'method' | 'path' | 'callers'>;

async function run(context: BenchContext): Promise<BenchReport> {
  const { environment, quick, repeats, namespace, progress } = context;
  const hub = await Hub.start({ label: 'bench-memory', namespace, environment: LIMITS });
  context.atEnd(() => hub.stop());
  await loadPartners(hub, await readSeedData());
  const boots = new Map<ServiceName, readonly number[]>();
  for (const name of SERVICES) boots.set(name, await bootTimes(name, { ...environment, ...LIMITS }, repeats));
  const load = startProgram(context, 'load/load.program.js');
  const rows = [];
  for (const name of SERVICES) {
    const service = hub.service(name);
    await service.restart();
    await delay(quick ? 500 : REST_MS);
    const atRest = residentMegabytes(service.pid ?? 0);
    const work = await workOf(name);
    const underLoad = await sampled(service, load, work, quick ? 2_000 : 15_000);
    const { median, most } = spreadOf(underLoad);
    const boot = show(spreadOf(boots.get(name) ?? []), 0);
    const figures = [atRest, median, most].map((value) => value.toFixed(0));
    progress(`${name}: boot ${boot} ms; ${figures.join(' / ')} MB at rest / under load / at most`);
    rows.push([name, boot, ...figures, `${work.method} ${work.path}`]);
  }
  return {
    title: 'Memory and boot',
    table: {
      columns: ['service', 'boot (ms)', 'at rest (MB)', 'under load (MB)', 'at most (MB)', 'load'],
      rows,
    },
    parameters: [
      `Boot: from the start of the process to "service-ready" (HTTP, consumer, relay and timers on), ${repeats} boots ` +
        'of each service, one at a time, on a database that exists.',
      `Resident memory (VmRSS) ${REST_MS / 1_000} s after ready, and every ${SAMPLE_MS} ms under 15 s of load from ` +
        `${CONNECTIONS} connections; Node's own limits, no --max-old-space-size. The other two services run beside it.`,
    ],
    checks: [],
  };
}

async function bootTimes(
  name: ServiceName,
  environment: Readonly<Record<string, string>>,
  repeats: number,
): Promise<readonly number[]> {
  const times = [];
  for (let boot = 1; boot <= Math.max(repeats, 2); boot += 1) {
    const startedAt = performance.now();
    const service = await ServiceProcess.start(name, { label: 'bench-boot', environment });
    times.push(performance.now() - startedAt);
    await service.stop();
  }
  return times;
}

async function workOf(name: ServiceName): Promise<Work> {
  const reading = async (person: string, path: string): Promise<Work> => {
    return { method: 'GET', path, callers: [{ token: await tokenFor(person), body: '' }] };
  };
  switch (name) {
    case 'intake': {
      const token = await tokenFor('focal-point.mkd');
      const body = JSON.stringify(realSizedRequest('MKD'));
      return { method: 'POST', path: '/v1/requests', callers: [{ token, body }] };
    }
    case 'matching':
      return reading('desk.bench', '/v1/offers');
    case 'funding':
      return reading('finance.bench', '/v1/allocations');
  }
}

/** Resident memory while the load runs. @throws Error when a request is refused */
async function sampled(
  service: ServiceProcess,
  load: ChildProgram,
  work: Work,
  durationMs: number,
): Promise<readonly number[]> {
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(residentMegabytes(service.pid ?? 0)), SAMPLE_MS);
  try {
    const limits = { urls: [service.url], connections: CONNECTIONS, durationMs, largestCount: 200_000 };
    const { refused, firstRefusal } = await load.ask<LoadResult>({
      ...work,
      ...limits,
      keyPrefix: service.name,
    });
    if (refused > 0) throw new Error(`${service.name} refused ${refused}: ${firstRefusal ?? ''}`);
    return samples;
  } finally {
    clearInterval(sampling);
  }
}
