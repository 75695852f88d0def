import type { EventBus, OutgoingEvent } from '../event-bus.js';
import type { StreamPlace } from './committed-change.js';

interface Queued {
  readonly events: readonly OutgoingEvent[];
  readonly place: StreamPlace | undefined;
}

export interface QueueLimits {
  /** Events in one call of the bus. */
  readonly batch: number;
  /** Events gathered before the reader has to wait. */
  readonly high: number;
}

/** Publishes in order; while one batch is under way the next gathers. It stops for good at the first failure. */
export class PublicationQueue {
  private queued: Queued[] = [];
  private size = 0;
  private publishing: Promise<void> | undefined;
  private failure: unknown;
  private roomAgain: (() => void) | undefined;

  constructor(
    private readonly bus: EventBus,
    private readonly limits: QueueLimits,
    private readonly onPublished: (count: number, place: StreamPlace | undefined) => void,
  ) {}

  /** When the oldest event that waits was committed. */
  oldestAt: Date | undefined;

  /** Queues the events of one change; resolves when there is room for more. @throws whatever the bus refused with */
  async push(events: readonly OutgoingEvent[], place: StreamPlace | undefined): Promise<void> {
    this.throwFailure();
    this.queued.push({ events, place });
    this.size += events.length;
    this.oldestAt ??= events[0]?.time;
    this.publishing ??= this.publishAll();
    if (this.size < this.limits.high) return;
    await new Promise<void>((resolve) => (this.roomAgain = resolve));
    this.throwFailure();
  }

  /** Resolves once everything queued is published. @throws whatever the bus refused with */
  async flush(): Promise<void> {
    while (this.publishing !== undefined) await this.publishing;
    this.throwFailure();
  }

  /** Tells early what the next `push` would throw. */
  throwFailure(): void {
    if (this.failure !== undefined) throw this.failure as Error;
  }

  private async publishAll(): Promise<void> {
    // What arrives in the same turn leaves together.
    await Promise.resolve();
    try {
      while (this.queued.length > 0) await this.publishBatch(this.takeBatch());
      this.oldestAt = undefined;
    } catch (error) {
      this.failure = error ?? new Error('The bus refused');
      this.queued = [];
    } finally {
      this.publishing = undefined;
      this.makeRoom();
    }
  }

  private async publishBatch(batch: readonly Queued[]): Promise<void> {
    const events = batch.flatMap((queued) => queued.events);
    await this.bus.publish(events);
    this.size -= events.length;
    this.oldestAt = this.queued.find((queued) => queued.events.length > 0)?.events[0]?.time;
    this.onPublished(events.length, batch.findLast((queued) => queued.place !== undefined)?.place);
    if (this.size < this.limits.high) this.makeRoom();
  }

  private takeBatch(): readonly Queued[] {
    let count = 0;
    let events = 0;
    for (const queued of this.queued) {
      if (count > 0 && events + queued.events.length > this.limits.batch) break;
      events += queued.events.length;
      count++;
    }
    return this.queued.splice(0, count);
  }

  private makeRoom(): void {
    this.roomAgain?.();
    this.roomAgain = undefined;
  }
}
