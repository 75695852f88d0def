import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Db, Timestamp } from 'mongodb';
import type { EntryReader } from '@hub/aggregate/entry-reader.js';
import type { EventBus } from '../event-bus.js';
import { ChangeFeed, isPlaceLost } from './change-feed.js';
import type { FeedItem } from './change-feed.js';
import type { CommittedChange, RelaySource, StreamPlace } from './committed-change.js';
import { scanHistories } from './history-scan.js';
import { outgoingEvents } from './outgoing-events.js';
import { PlaceKeeper } from './place-keeper.js';
import { PublicationQueue } from './publication-queue.js';
import type { RelayLease, Term } from './relay-lease.js';
import type { RelayMetrics } from './relay-metrics.js';

export interface TermParts {
  readonly db: Db;
  readonly sources: readonly RelaySource[];
  readonly bus: EventBus;
  readonly lease: RelayLease;
  readonly entryReader: EntryReader;
  readonly metrics: RelayMetrics;
}

export interface TermOptions {
  readonly leaseMs: number;
  readonly scanMarginMs: number;
  /** The saved place turned out to be lost. */
  readonly mustScan: boolean;
}

const QUEUE_LIMITS = { batch: 1_000, high: 4_000 };
const IDLE_SAVE_MS = 5_000;

/** One replica's time as the relay: from taking the lease to losing it, failing, or being told to end. */
export class RelayTerm {
  /** The next term has to look into the documents. */
  mustScanNext = false;
  private readonly logger = new Logger('Relay');
  private readonly queue: PublicationQueue;
  private feed: ChangeFeed | undefined;
  private ended = false;
  private isOver = false;
  private readonly places: PlaceKeeper;
  private readonly marks = new Map<string, (isSeen: boolean) => void>();

  constructor(
    private readonly parts: TermParts,
    private readonly term: Term,
    private readonly options: TermOptions,
  ) {
    this.queue = new PublicationQueue(parts.bus, QUEUE_LIMITS, (count, place) => {
      this.didPublish(count, place);
    });
    this.places = new PlaceKeeper(async (place) => {
      if (!(await parts.lease.savePlace(term.epoch, place))) this.lose('another replica relays');
    });
  }

  /** Resolves when told to end or when the lease is lost. @throws what stopped it otherwise */
  async run(): Promise<void> {
    const renewal = setInterval(() => void this.renew(), this.options.leaseMs / 3);
    try {
      await this.relay();
    } catch (error) {
      if (isPlaceLost(error)) this.mustScanNext = true;
      if (!this.ended) throw error;
    } finally {
      clearInterval(renewal);
      this.ended = true;
      for (const resolve of this.marks.values()) resolve(false);
      await this.feed?.close();
      await this.finish();
    }
  }

  /** Stops reading; what is queued is still published. */
  end(): void {
    this.ended = true;
    void this.feed?.close();
  }

  /** Resolves to true once everything committed before the call is published, to false when the term ends first. */
  async drain(): Promise<boolean> {
    const mark = randomUUID();
    const seen = new Promise<boolean>((resolve) => this.marks.set(mark, resolve));
    await this.parts.lease.putMark(mark);
    if (this.ended || !(await seen)) return false;
    await this.queue.flush();
    return true;
  }

  private async relay(): Promise<void> {
    const { place } = this.term;
    if (place === undefined || this.options.mustScan) await this.startWithScan(place?.at);
    else await this.startAfter(place);
    while (!this.ended) await this.take(await this.feedNext());
  }

  // A replica set that was begun anew takes a token from before its time and shows nothing, until something is
  // committed: the mark is what lets it say at once that it does not know the token.
  private async startAfter(place: StreamPlace): Promise<void> {
    this.feed = this.openFeed({ after: place });
    await this.parts.lease.putMark(randomUUID());
  }

  // The new stream is opened before the scan, so that nothing falls between the two.
  private async startWithScan(savedAt: Date | undefined): Promise<void> {
    const { db, sources, metrics } = this.parts;
    this.mustScanNext = true;
    metrics.scans++;
    const since = savedAt === undefined ? undefined : new Date(savedAt.getTime() - this.options.scanMarginMs);
    if (since === undefined) this.logger.log('Nothing is saved: reading all documents');
    else this.logger.warn(`The place is lost: reading the documents changed since ${since.toISOString()}`);
    await db.client.withSession({ causalConsistency: true }, async (session) => {
      await db.command({ ping: 1 }, { session });
      const now = session.operationTime;
      if (now === undefined) throw new Error('The server tells no operation time: is it a replica set?');
      this.feed = this.openFeed({ at: now as Timestamp });
      const first = await this.feedNext();
      for await (const change of scanHistories(db, sources, since, session)) {
        await this.publish(change);
        if (this.ended) return;
      }
      await this.queue.flush();
      this.mustScanNext = false;
      await this.take(first);
    });
  }

  private openFeed(start: ConstructorParameters<typeof ChangeFeed>[3]): ChangeFeed {
    const { db, sources, lease, metrics } = this.parts;
    return new ChangeFeed(db, sources, lease.markerId, start, (what) => {
      metrics.seqGaps++;
      this.logger.error(`Broken sequence: ${what}`);
    });
  }

  private async feedNext(): Promise<FeedItem> {
    this.queue.throwFailure();
    if (this.feed === undefined) throw new Error('The feed is not open');
    return this.feed.next();
  }

  private async take(item: FeedItem): Promise<void> {
    switch (item.kind) {
      case 'change':
        return this.publish(item.change);
      case 'mark':
        await this.queue.push([], item.place);
        this.marks.get(item.mark)?.(true);
        this.marks.delete(item.mark);
        return;
      case 'nothing':
        // A quiet collection must not fall out of the oplog.
        if (item.place !== undefined && performance.now() - this.places.savedAt > IDLE_SAVE_MS) {
          await this.queue.push([], item.place);
        }
    }
  }

  private async publish(change: CommittedChange): Promise<void> {
    const events = await outgoingEvents(change, this.parts.entryReader, ({ id }, error) => {
      this.logger.error(`The data of ${id} cannot be read: ${(error as Error).message}`);
    });
    await this.queue.push(events, change.place);
    this.parts.metrics.oldestUnpublishedAt = this.queue.oldestAt ?? this.parts.metrics.oldestUnpublishedAt;
  }

  private didPublish(count: number, place: StreamPlace | undefined): void {
    this.parts.metrics.published += count;
    this.parts.metrics.oldestUnpublishedAt = this.queue.oldestAt;
    if (place !== undefined) this.places.keep(place);
  }

  private async renew(): Promise<void> {
    try {
      if (!(await this.parts.lease.renew(this.term.epoch)))
        this.lose('the lease has gone to another replica');
    } catch (error) {
      this.lose(`the lease cannot be renewed: ${(error as Error).message}`);
    }
  }

  private lose(reason: string): void {
    if (this.ended) return;
    this.logger.warn(`The term ends: ${reason}`);
    this.isOver = true;
    this.end();
  }

  private async finish(): Promise<void> {
    await this.queue.flush().catch(() => undefined);
    await this.places.finish();
    if (!this.isOver) await this.parts.lease.release(this.term.epoch).catch(() => undefined);
  }
}
