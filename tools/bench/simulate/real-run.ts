import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { eventually } from '../../../test/support/eventually.js';
import { type CollectedSpan, SpanCollector } from '../../../test/tracing/span-collector.js';
import { loadPartners } from '../../seed/load-partners.js';
import { readSeedData } from '../../seed/seed-data.js';
import type { BenchContext } from '../harness/bench.js';
import { cpuSeconds, untilCalm } from '../harness/process-usage.js';
import { startAtRate } from '../shortlist/arrivals.js';
import { CLEARANCE, DESK, toTriage } from '../shortlist/requests-in-triage.js';
import { commitCost, partitionServiceMs } from './group-costs.js';
import { RoleProcesses, type RoleName } from './role-processes.js';
import { latenciesOf, type Latencies } from './span-latencies.js';
import type { LightRun } from './step-costs.js';

/** Draft, submit, acknowledge, clear. */
export const WRITES_OF_A_REQUEST = 4;
const IDLE_MS = 5_000;
const PATIENCE = { timeoutMs: 60_000 };
const ROLES: readonly RoleName[] = ['http', 'relay', 'notification', 'matching', 'funding'];

type Seconds = Readonly<Record<RoleName, number>>;

/** So many requests at this rate. */
export interface Load {
  readonly count: number;
  readonly perSecond: number;
}

/** Real services on the real servers, a process for each role, that tell their spans to us. */
export class RealRun {
  private readonly collector = new SpanCollector();
  private sent = 0;
  private idleShare: Seconds | undefined;

  private constructor(private readonly context: BenchContext) {}

  static async start(context: BenchContext): Promise<RealRun> {
    const run = new RealRun(context);
    const endpoint = await run.collector.start();
    context.atEnd(() => run.collector.stop());
    const settings = { RATE_LIMIT: '1000000000', OTEL_EXPORTER_OTLP_ENDPOINT: endpoint };
    run.hub = await RoleProcesses.start({ ...context.environment, ...settings });
    context.atEnd(() => run.hub.stop());
    await loadPartners(run.hub, await readSeedData());
    await run.requests(context.quick ? 5 : 150, 10);
    return run;
  }

  private hub!: RoleProcesses;

  /** Takes new requests from draft to cleared at this rate; returns how long their writes took. */
  async requests(count: number, perSecond: number): Promise<Latencies> {
    await this.calm();
    const from = this.collector.spans.length;
    const ids = Array.from({ length: count }, () => `request-${String(this.sent++)}`);
    await startAtRate(ids, perSecond, async () => {
      const { id, version } = await toTriage(this.hub);
      const clear = await this.hub
        .as(DESK)
        .intake.post(`/v1/requests/${id}/clear`, CLEARANCE, { ifMatch: version });
      if (clear.status > 299) throw new Error(`clear → ${String(clear.status)}`);
    });
    return eventually(() => this.complete(this.collector.spans.slice(from), count), PATIENCE);
  }

  /** What each step takes under a light load, while hardly anything waits, and its processor time under a usual one. */
  async costs(light: Load, usual: Load, reads: number): Promise<LightRun> {
    const latencies = await this.requests(light.count, light.perSecond);
    const busy = await this.charged(async () => this.requests(usual.count, usual.perSecond));
    const reading = await this.charged(() => this.reads(reads));
    const per = (role: RoleName): number =>
      (busy.seconds[role] * 1_000) / (usual.count * WRITES_OF_A_REQUEST);
    const [http, relay, notification, matching, funding] = ROLES.map(per) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const read = (reading.seconds.http * 1_000) / reads;
    return {
      latencies,
      readLatenciesMs: reading.result,
      processorMs: { http, relay, notification, matching, funding, read },
      ...(await this.groups()),
    };
  }

  private complete(spans: readonly CollectedSpan[], count: number): Latencies {
    const latencies = latenciesOf(spans);
    const { answered, relayed, told, untilMatched } = latencies;
    if (answered.length < count * WRITES_OF_A_REQUEST || untilMatched.length < count)
      throw new Error(
        `of ${String(count)} requests there are ${String(answered.length)} writes, ${String(relayed.length)} events, ` +
          `${String(told.length)} of them handled by intake and ${String(untilMatched.length)} by matching`,
      );
    return latencies;
  }

  private async reads(count: number): Promise<readonly number[]> {
    const { id } = await toTriage(this.hub);
    const desk = this.hub.as(DESK).intake;
    const times: number[] = [];
    for (let read = 0; read < count; read += 1) {
      const startedAt = performance.now();
      await desk.read(`/v1/requests/${id}`);
      times.push(performance.now() - startedAt);
    }
    return times;
  }

  private async groups(): Promise<Pick<LightRun, 'commit' | 'partitionServiceMs'>> {
    const { environment, namespace, quick } = this.context;
    const rounds = quick ? 3 : 25;
    const client = await MongoClient.connect(environment['MONGODB_URL'] ?? '');
    try {
      const commit = await commitCost(client.db(`${namespace.databasePrefix}simulate`), rounds);
      const kafka = { brokers: environment['KAFKA_BROKERS'] ?? '', topicPrefix: namespace.topicPrefix };
      return { commit, partitionServiceMs: await partitionServiceMs(kafka, rounds) };
    } finally {
      await client.close();
    }
  }

  /** Does something and says what processor time it has caused beyond what an idle process uses. */
  private async charged<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly seconds: Seconds }> {
    this.idleShare ??= await this.idle();
    const idleShare = this.idleShare;
    const [before, startedAt] = [this.used(), performance.now()];
    const result = await work();
    await this.calm();
    const elapsed = (performance.now() - startedAt) / 1_000;
    const after = this.used();
    const seconds = each((role) => Math.max(0, after[role] - before[role] - idleShare[role] * elapsed));
    return { result, seconds };
  }

  private async idle(): Promise<Seconds> {
    await this.calm();
    const [before, startedAt] = [this.used(), performance.now()];
    await delay(this.context.quick ? 500 : IDLE_MS);
    const elapsed = (performance.now() - startedAt) / 1_000;
    const after = this.used();
    return each((role) => (after[role] - before[role]) / elapsed);
  }

  private calm(): Promise<void> {
    return untilCalm([...this.hub.pids.values()]);
  }

  private used(): Seconds {
    return each((role) => cpuSeconds(this.hub.pids.get(role) ?? 0));
  }
}

const each = (value: (role: RoleName) => number): Seconds =>
  Object.fromEntries(ROLES.map((role) => [role, value(role)])) as unknown as Seconds;
