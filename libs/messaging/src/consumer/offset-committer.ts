import type { Consumer } from 'kafkajs';
import type { PartitionProgress } from './partition-progress.js';

/** Commits the finished prefixes of all partitions together, one commit at a time, a moment after there is news. */
export class OffsetCommitter {
  private timer: NodeJS.Timeout | undefined;
  private committing: Promise<void> = Promise.resolve();

  constructor(
    private readonly consumer: () => Pick<Consumer, 'commitOffsets'>,
    private readonly partitions: () => readonly PartitionProgress[],
    private readonly onFailure: (error: unknown) => void,
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
    const news = this.partitions().flatMap((progress) => {
      const offset = progress.toCommit;
      return offset === undefined ? [] : [{ progress, offset }];
    });
    if (news.length === 0) return;
    try {
      await this.consumer().commitOffsets(
        news.map(({ progress: { topic, partition }, offset }) => ({
          topic,
          partition,
          offset: String(offset),
        })),
      );
      for (const { progress, offset } of news) progress.didCommit(offset);
    } catch (error) {
      this.onFailure(error);
    }
  }
}
