import type { Place } from '../message.js';
import type { PartitionProgress } from './partition-progress.js';

/** Up to where a partition's messages are finished. */
export interface FinishedUpTo extends Place {
  readonly offset: number;
}

export interface CommitterParts {
  partitions(): readonly PartitionProgress[];
  /** Stores the offsets at the broker. */
  commit(finished: readonly FinishedUpTo[]): Promise<void>;
  onCommitted(): void;
  onFailure(error: unknown): void;
}

/** Commits the finished prefixes of all partitions together, one commit at a time, a moment after there is news. */
export class OffsetCommitter {
  private timer: NodeJS.Timeout | undefined;
  private committing: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: CommitterParts,
    private readonly everyMs: number,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.commit(), this.everyMs);
  }

  /** Commits once more and stops. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.commit();
  }

  private commit(): Promise<void> {
    this.committing = this.committing.then(() => this.commitNow());
    return this.committing;
  }

  // What is rejected (a rebalance, Kafka away) stays news and goes with the next commit, or is delivered again.
  private async commitNow(): Promise<void> {
    const news = this.parts.partitions().flatMap((progress) => {
      const offset = progress.toCommit;
      return offset === undefined ? [] : [{ progress, offset }];
    });
    if (news.length === 0) return;
    try {
      await this.parts.commit(
        news.map(({ progress: { topic, partition }, offset }) => ({ topic, partition, offset })),
      );
      for (const { progress, offset } of news) progress.didCommit(offset);
      this.parts.onCommitted();
    } catch (error) {
      this.parts.onFailure(error);
    }
  }
}
