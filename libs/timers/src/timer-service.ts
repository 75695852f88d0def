import { Logger } from '@nestjs/common';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { Queue } from 'bullmq';
import type { Registry } from 'prom-client';
import { AlarmClock } from './alarm-clock.js';
import type { AlarmClockOptions } from './alarm-clock.js';
import { AlarmWorker } from './alarm-worker.js';
import { Sweeper } from './sweeper.js';
import type { Timer } from './timer.js';
import { TimerDocuments } from './timer-documents.js';
import { TimerFiring } from './timer-firing.js';
import { TimerMetrics } from './timer-metrics.js';
import type { OwnedTimer, TimerRegistration } from './timer-registration.js';
import { within } from './within.js';

export interface TimerServiceOptions {
  readonly redisUrl: string;
  /** Goes before every key in Redis. */
  readonly redisPrefix: string;
  /** The queue is `<service>-timers`. */
  readonly service: string;
  /** Default 30 s. */
  readonly sweepIntervalMs?: number;
  /** How far ahead alarms are set again when Redis comes (back). Default a day. */
  readonly horizonMs?: number;
  readonly now?: () => Date;
  readonly registry?: Registry;
}

/** What a committed change of an aggregate with timers looks like. */
type WithTimers = Pick<Outcome<object>, 'id' | 'state'>;

const RECONCILE_BATCH = 500;
/** How far ahead each sweep sets alarms again. */
const NEXT_MINUTES_MS = 600_000;

/** Keeps the deadlines of a service: alarms in Redis for punctuality, sweeps of the database for certainty. */
export class TimerService {
  private readonly logger = new Logger(TimerService.name);
  private readonly firings = new Map<string, TimerFiring>();
  private readonly alarmOptions: AlarmClockOptions;
  private readonly alarms: AlarmClock;
  private readonly metrics: TimerMetrics;
  private readonly now: () => Date;
  private readonly sweepIntervalMs: number;
  private readonly horizonMs: number;
  private worker: AlarmWorker | undefined;
  private nextSweep: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(options: TimerServiceOptions) {
    const { redisUrl, redisPrefix: prefix, service } = options;
    this.now = options.now ?? (() => new Date());
    this.sweepIntervalMs = options.sweepIntervalMs ?? 30_000;
    this.horizonMs = options.horizonMs ?? 24 * 3_600_000;
    this.metrics = new TimerMetrics(options.registry);
    this.alarmOptions = { redisUrl, prefix, queueName: `${service}-timers` };
    this.alarms = new AlarmClock(this.alarmOptions);
  }

  /** The queue of alarms, for a board to show. */
  get queue(): Queue {
    return this.alarms.queue;
  }

  /** Declares a kind of aggregate with timers. Give the result to the store: `store.onCommitted(registered)`. */
  register(registration: TimerRegistration): (outcome: WithTimers) => void {
    const { name, collection } = registration;
    if (this.firings.has(name)) throw new Error(`${name} is registered already`);
    this.firings.set(
      name,
      new TimerFiring(registration, new TimerDocuments(collection), this.metrics, this.now),
    );
    return ({ id, state }) => {
      const { timers } = state as { readonly timers?: readonly Timer[] };
      if (timers !== undefined && timers.length > 0) this.schedule(name, id, timers);
    };
  }

  /** Sets alarms for timers that are already in the state. Never throws, never waits, does without Redis. */
  schedule(aggregate: string, aggregateId: string, timers: readonly Timer[]): void {
    void this.setAlarms(
      aggregate,
      timers.map((timer) => ({ aggregateId, timer })),
    );
  }

  /** Begins to fire timers in this process. Without it the service only sets alarms. */
  async start(): Promise<void> {
    for (const { documents } of this.firings.values()) await documents.prepare();
    this.worker = new AlarmWorker(this.alarmOptions, this.firings);
    this.alarms.onReady(() => {
      this.enqueue(() => this.reconcile(this.horizonMs));
    });
    this.sweepAfter(0);
  }

  /** Stops in order: the worker, the sweep under way, then the connections. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.nextSweep);
    await this.worker?.close();
    await within(10_000, this.working);
    await this.alarms.close();
  }

  private sweepAfter(delayMs: number): void {
    if (this.isStopping) return;
    this.nextSweep = setTimeout(() => {
      this.enqueue(() => this.sweep());
      void this.working.then(() => {
        // Replicas that were started together drift apart.
        this.sweepAfter(this.sweepIntervalMs * (0.9 + Math.random() * 0.1));
      });
    }, delayMs);
  }

  // One after another, so that a slow database does not meet ever more of them.
  private enqueue(work: () => Promise<void>): void {
    this.working = this.working.then(work).catch((error: unknown) => {
      this.logger.error({ msg: 'A sweep of the timers failed; the next one tries again', err: error });
    });
  }

  private async sweep(): Promise<void> {
    const sweeper = new Sweeper(this.metrics, this.now);
    for (const firing of this.firings.values()) if (!this.isStopping) await sweeper.sweep(firing);
    // Redis may have lost alarms without having been away (FLUSHALL, eviction): those of the next minutes.
    this.alarms.forget();
    await this.reconcile(Math.max(2 * this.sweepIntervalMs, NEXT_MINUTES_MS));
  }

  // Overdue ones too: what became due while Redis was away rings at once.
  private async reconcile(horizonMs: number): Promise<void> {
    const until = new Date(this.now().getTime() + horizonMs);
    for (const [name, { documents }] of this.firings) {
      let batch: OwnedTimer[] = [];
      for await (const owned of documents.due(until)) {
        if (this.isStopping) return;
        if (batch.push(owned) < RECONCILE_BATCH) continue;
        await this.setAlarms(name, batch);
        batch = [];
      }
      await this.setAlarms(name, batch);
    }
  }

  // An alarm is a convenience: whatever goes wrong with one must not reach the command that set it.
  private async setAlarms(aggregate: string, owned: readonly OwnedTimer[]): Promise<void> {
    const notSet = await this.alarms.set(aggregate, owned, this.now()).catch(() => owned.length);
    if (notSet > 0) this.metrics.notSet.inc({ aggregate }, notSet);
  }
}
