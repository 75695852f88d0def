import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Consumer, ConsumerConfig, EachBatchPayload, Kafka } from 'kafkajs';
import type { Fetching } from '../consumer/event-consumer.js';
import type { FinishedUpTo } from '../consumer/offset-committer.js';
import type { MessageBatch, Place } from '../message.js';

export interface GroupMemberParts {
  readonly kafka: Kafka;
  readonly consumerConfig: ConsumerConfig;
  readonly topics: readonly string[];
  /** `moveOn` says from behind which offset to fetch next. */
  onBatch(batch: MessageBatch, moveOn: (offset: string) => void): Promise<void>;
  onAssigned(assignment: Readonly<Record<string, readonly number[]>>): void;
  /** A consumer has ended that kafkajs will not start again; another is on its way. */
  onRebuild(): void;
  /** The consumer cannot be kept alive; the process must end. */
  onDead(reason: string): void;
}

const MOST_REBUILDS = 6;
const LONGEST_PAUSE_MS = 15_000;

/** Keeps one kafkajs consumer in its group: starts it, and builds another when it dies for good. */
export class GroupMember implements Fetching {
  private readonly logger = new Logger('Consumer');
  private consumer: Consumer | undefined;
  private rebuilds = 0;
  private closing = false;
  private joined = false;

  constructor(private readonly parts: GroupMemberParts) {}

  /** Does it have its share of the partitions, which may be none? */
  get isMember(): boolean {
    return this.joined;
  }

  /** Joins the group in the background, and again and again while Kafka or a topic is missing. */
  start(): void {
    void this.run();
  }

  /** A message's effect was stored: earlier deaths count no more. */
  provedAlive(): void {
    this.rebuilds = 0;
  }

  pause({ topic, partition }: Place): void {
    this.whileRunning((consumer) => {
      consumer.pause([{ topic, partitions: [partition] }]);
    });
  }

  resume({ topic, partition }: Place): void {
    this.whileRunning((consumer) => {
      consumer.resume([{ topic, partitions: [partition] }]);
    });
  }

  seek({ topic, partition }: Place, offset: number): void {
    this.whileRunning((consumer) => {
      consumer.seek({ topic, partition, offset: String(offset) });
    });
  }

  /** @throws whatever kafkajs could not commit for, after its own tries */
  async commit(finished: readonly FinishedUpTo[]): Promise<void> {
    await this.consumer?.commitOffsets(
      finished.map(({ topic, partition, offset }) => ({ topic, partition, offset: String(offset) })),
    );
  }

  /** Leaves the group and disconnects. */
  async close(): Promise<void> {
    this.closing = true;
    this.joined = false;
    await this.consumer?.disconnect().catch(() => undefined);
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.closing; failures++) {
      const consumer = this.build();
      try {
        await consumer.connect();
        await consumer.subscribe({ topics: [...this.parts.topics], fromBeginning: true });
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          partitionsConsumedConcurrently: 16,
          eachBatch: ({ batch, resolveOffset }) => this.parts.onBatch(batchOf(batch), resolveOffset),
        });
        return;
      } catch (error) {
        await consumer.disconnect().catch(() => undefined);
        this.logger.warn(`Cannot consume yet: ${(error as Error).message}`);
        await sleep(pauseAfter(failures), undefined, { ref: false });
      }
    }
  }

  // Between two lives a consumer can be told nothing; the next life begins with a fresh assignment.
  private whileRunning(tell: (consumer: Consumer) => void): void {
    try {
      if (this.consumer !== undefined) tell(this.consumer);
    } catch (error) {
      this.logger.debug(`Not told: ${(error as Error).message}`);
    }
  }

  private build(): Consumer {
    const consumer = this.parts.kafka.consumer(this.parts.consumerConfig);
    this.consumer = consumer;
    const { GROUP_JOIN, CRASH, STOP, DISCONNECT } = consumer.events;
    const isCurrent = (): boolean => this.consumer === consumer && !this.closing;
    consumer.on(GROUP_JOIN, ({ payload }) => {
      if (!isCurrent()) return;
      this.joined = true;
      this.parts.onAssigned(payload.memberAssignment);
    });
    const lost = (): void => {
      if (isCurrent()) this.joined = false;
    };
    consumer.on(STOP, lost);
    consumer.on(DISCONNECT, lost);
    consumer.on(CRASH, ({ payload }) => {
      lost();
      if (isCurrent() && !payload.restart) void this.rebuild(payload.error);
    });
    return consumer;
  }

  private async rebuild(error: Error): Promise<void> {
    this.rebuilds++;
    if (this.rebuilds > MOST_REBUILDS) {
      this.parts.onDead(`the consumer died ${String(this.rebuilds)} times, last of: ${error.message}`);
      return;
    }
    this.logger.error(`The consumer has died and is built anew: ${error.name}: ${error.message}`);
    this.parts.onRebuild();
    await sleep(pauseAfter(this.rebuilds), undefined, { ref: false });
    if (!this.closing) await this.run();
  }
}

const batchOf = (batch: EachBatchPayload['batch']): MessageBatch => ({
  topic: batch.topic,
  partition: batch.partition,
  end: Number(batch.highWatermark),
  lastOffset: batch.lastOffset(),
  messages: batch.messages,
});

const pauseAfter = (failures: number): number => Math.min(500 * 2 ** failures, LONGEST_PAUSE_MS);
