import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Db } from 'mongodb';
import { EntryReader } from '@hub/aggregate/entry-reader.js';
import { LargeDataStore } from '@hub/aggregate/large-data-store.js';
import type { EventBus } from '../event-bus.js';
import type { RelaySource } from './committed-change.js';
import { RelayLease } from './relay-lease.js';
import { RelayMetrics } from './relay-metrics.js';
import { RelayTerm } from './relay-term.js';

export interface HistoryRelayOptions {
  readonly db: Db;
  readonly sources: readonly RelaySource[];
  readonly bus: EventBus;
  /** Tells this replica from others; unique by default. */
  readonly holder?: string;
  /** Which of several independent relays of one database this is; replicas of one relay share it. */
  readonly name?: string;
  /** Needed where `AggregateStore` was given one of its own. */
  readonly largeData?: LargeDataStore;
  /** How long a dead relay holds up its successor. */
  readonly leaseMs?: number;
  /** How far before the saved time a fall-back scan begins. */
  readonly scanMarginMs?: number;
}

const LEASE_MS = 6_000;
const SCAN_MARGIN_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Publishes what is pushed to aggregates' histories, in commit order for each aggregate, at least once. One replica
 * at a time does it; the others wait for its lease to end.
 */
export class HistoryRelay {
  readonly metrics = new RelayMetrics();
  private readonly logger = new Logger('Relay');
  private readonly lease: RelayLease;
  private readonly entryReader: EntryReader;
  private readonly leaseMs: number;
  private running: Promise<void> | undefined;
  private term: RelayTerm | undefined;
  private readonly stopping = new AbortController();
  private mustScan = false;

  constructor(private readonly options: HistoryRelayOptions) {
    this.leaseMs = options.leaseMs ?? LEASE_MS;
    const holder = options.holder ?? `${hostname()}:${String(process.pid)}:${randomUUID().slice(0, 8)}`;
    this.lease = new RelayLease(options.db, options.name ?? 'relay', holder, this.leaseMs);
    this.entryReader = new EntryReader(options.largeData ?? new LargeDataStore(options.db));
  }

  /** Relays in the background until `stop`, through all failures. */
  start(): void {
    this.running ??= this.run();
  }

  /**
   * Publishes everything that is committed by now, if this replica relays. False when it did not manage in time or
   * does not relay: then the next relay does it.
   */
  async drain(withinMs = 10_000): Promise<boolean> {
    const term = this.term;
    if (term === undefined) return false;
    const giveUp = sleep(withinMs, false, { ref: false });
    return Promise.race([term.drain().catch(() => false), giveUp]);
  }

  /** Ends after the batch under way and lets another replica take over. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.term?.end();
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      try {
        const hadTerm = await this.relayForOneTerm();
        failures = 0;
        if (!hadTerm) await this.pause(this.leaseMs / 3);
      } catch (error) {
        this.metrics.failures++;
        this.logger.warn(`Relaying stopped, to begin again where it was saved: ${(error as Error).message}`);
        const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS);
        await this.pause(pauseMs * (0.75 + Math.random() / 2));
      }
    }
  }

  private async relayForOneTerm(): Promise<boolean> {
    const granted = await this.lease.acquire();
    if (granted === undefined) return false;
    const { db, sources, bus } = this.options;
    const term = new RelayTerm(
      { db, sources, bus, lease: this.lease, entryReader: this.entryReader, metrics: this.metrics },
      granted,
      {
        leaseMs: this.leaseMs,
        scanMarginMs: this.options.scanMarginMs ?? SCAN_MARGIN_MS,
        mustScan: this.mustScan,
      },
    );
    this.term = term;
    this.metrics.isLeader = true;
    try {
      if (this.stopping.signal.aborted) term.end();
      await term.run();
      return true;
    } finally {
      this.mustScan = term.mustScanNext;
      this.term = undefined;
      this.metrics.isLeader = false;
    }
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
