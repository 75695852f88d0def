import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Consumer, ConsumerConfig, EachBatchPayload, Kafka } from 'kafkajs';

export interface GroupMemberParts {
  readonly kafka: Kafka;
  readonly consumerConfig: ConsumerConfig;
  readonly topics: readonly string[];
  onBatch(payload: EachBatchPayload): Promise<void>;
  onAssigned(assignment: Readonly<Record<string, readonly number[]>>): void;
  /** A consumer has ended that kafkajs will not start again; another is on its way. */
  onRebuild(): void;
  /** The consumer cannot be kept alive; the process must end. */
  onDead(reason: string): void;
}

const MOST_REBUILDS = 6;
const LONGEST_PAUSE_MS = 15_000;

/** Keeps one kafkajs consumer in its group: starts it, and builds another when it dies for good. */
export class GroupMember {
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

  /** @throws Error before `start` */
  get current(): Consumer {
    if (this.consumer === undefined) throw new Error('The consumer has not been started');
    return this.consumer;
  }

  /** Joins the group in the background, and again and again while Kafka or a topic is missing. */
  start(): void {
    void this.run();
  }

  /** A message's effect was stored: earlier deaths count no more. */
  provedAlive(): void {
    this.rebuilds = 0;
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
          eachBatch: (payload) => this.parts.onBatch(payload),
        });
        return;
      } catch (error) {
        await consumer.disconnect().catch(() => undefined);
        this.logger.warn(`Cannot consume yet: ${(error as Error).message}`);
        await sleep(pauseAfter(failures), undefined, { ref: false });
      }
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

const pauseAfter = (failures: number): number => Math.min(500 * 2 ** failures, LONGEST_PAUSE_MS);
