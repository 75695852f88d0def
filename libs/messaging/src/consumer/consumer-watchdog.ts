import { Logger } from '@nestjs/common';
import type { PartitionProgress } from './partition-progress.js';

export interface WatchdogTimes {
  readonly checkEveryMs: number;
  /** How long lag may stand without progress before the service is not ready. */
  readonly stallMs: number;
  /** How much longer before the process ends. */
  readonly exitAfterMs: number;
  /**
   * How long after Kafka's return the consumer may take to be back in its group and at work. Kafka keeps the places
   * of the members it knew until their sessions end, and lets nobody in before.
   */
  readonly rejoinMs: number;
}

/** Less than 10 s from the first message that is not handled to "not ready". */
export const DEFAULT_WATCHDOG_TIMES: WatchdogTimes = {
  checkEveryMs: 2_000,
  stallMs: 5_000,
  exitAfterMs: 30_000,
  rejoinMs: 15_000,
};

/** By `<topic>/<partition>`. */
export type OffsetsByPlace = ReadonlyMap<string, number>;

/** Asks the broker, not the consumer. */
export interface GroupOffsets {
  /** Where the partitions end. */
  ends(): Promise<OffsetsByPlace>;
  /** What the group has committed; below 0 where it has not yet. */
  committed(): Promise<OffsetsByPlace>;
  close(): Promise<void>;
}

export interface Watched {
  readonly offsets: GroupOffsets;
  partitions(): readonly PartitionProgress[];
  isMember(): boolean;
  /** A server the handlers need is known to be away: not ready, but no reason to end. */
  isWaitingForServer(): boolean;
  onLag(messages: number): void;
  onDead(reason: string): void;
}

/** Compares what is finished with the ends of the partitions, by Kafka's own word rather than the consumer's. */
export class ConsumerWatchdog {
  private readonly logger = new Logger('Consumer');
  private timer: NodeJS.Timeout | undefined;
  private checking = false;
  private outsideSince: number | undefined = performance.now();
  private stalledSince: number | undefined;
  private reachable = false;
  private hasBeenMember = false;
  private hasBeenAway = false;
  private backSince: number | undefined;
  private readonly laggingSince = new Map<string, number>();

  constructor(
    private readonly watched: Watched,
    private readonly times: WatchdogTimes,
  ) {}

  /**
   * False while lag stands without progress or the consumer has been outside its group for too long, although Kafka
   * answers; and before it has joined for the first time.
   */
  get healthy(): boolean {
    this.hasBeenMember ||= this.watched.isMember();
    return this.stalledSince === undefined && (this.hasBeenMember || !this.reachable);
  }

  start(): void {
    this.timer = setInterval(() => void this.check(), this.times.checkEveryMs);
    this.timer.unref();
    void this.check();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.watched.offsets.close();
  }

  private async check(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    try {
      const { offsets } = this.watched;
      this.judge(await offsets.ends(), await offsets.committed());
    } catch (error) {
      // Kafka is away: that is no fault of this process, and its clocks start again when Kafka is back.
      this.forget();
      this.logger.debug(`Kafka cannot be asked: ${(error as Error).message}`);
    } finally {
      this.checking = false;
    }
  }

  private judge(ends: OffsetsByPlace, committed: OffsetsByPlace): void {
    const now = performance.now();
    if (this.hasBeenAway) this.backSince = now;
    this.hasBeenAway = false;
    this.reachable = true;
    const isMember = this.watched.isMember();
    this.hasBeenMember ||= isMember;
    this.outsideSince = isMember ? undefined : (this.outsideSince ?? now);
    const reason = this.isOutsideTooLong(now) ?? this.stuckPartition(ends, committed, now);
    if (reason === undefined || this.isComingBack(now)) {
      if (this.stalledSince !== undefined) this.logger.log('The consumer makes progress again');
      this.stalledSince = undefined;
      return;
    }
    if (this.stalledSince === undefined) this.logger.error(`The consumer makes no progress: ${reason}`);
    if (this.watched.isWaitingForServer()) this.stalledSince = now;
    this.stalledSince ??= now;
    if (now - this.stalledSince > this.times.exitAfterMs) this.watched.onDead(reason);
  }

  private isComingBack(now: number): boolean {
    return this.backSince !== undefined && now - this.backSince < this.times.rejoinMs;
  }

  private isOutsideTooLong(now: number): string | undefined {
    const outside = this.outsideSince === undefined ? 0 : now - this.outsideSince;
    return outside > this.times.stallMs ? 'it is in no group' : undefined;
  }

  private stuckPartition(ends: OffsetsByPlace, committed: OffsetsByPlace, now: number): string | undefined {
    let lag = 0;
    let stuck: string | undefined;
    for (const progress of this.watched.partitions()) {
      const place = `${progress.topic}/${String(progress.partition)}`;
      const position = Math.max(progress.position ?? 0, committed.get(place) ?? 0);
      const behind = Math.max(0, (ends.get(place) ?? 0) - position);
      lag += behind;
      if (behind === 0) this.laggingSince.delete(place);
      else if (!this.laggingSince.has(place)) this.laggingSince.set(place, now);
      const since = Math.max(this.laggingSince.get(place) ?? now, progress.movedAt);
      if (now - since > this.times.stallMs) stuck ??= `${place} is ${String(behind)} behind`;
    }
    this.watched.onLag(lag);
    return stuck;
  }

  private forget(): void {
    this.hasBeenAway ||= this.reachable;
    this.reachable = false;
    this.stalledSince = undefined;
    this.outsideSince = undefined;
    this.laggingSince.clear();
  }
}
