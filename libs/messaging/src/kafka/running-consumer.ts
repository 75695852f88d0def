import { Logger } from '@nestjs/common';
import type { ConsumerConfig, Kafka } from 'kafkajs';
import type { EventContract } from '@hub/contracts/event-contract.js';
import type { ConsumerMetrics } from '../consumer/consumer-metrics.js';
import { ConsumerWatchdog, DEFAULT_WATCHDOG_TIMES } from '../consumer/consumer-watchdog.js';
import type { WatchdogTimes } from '../consumer/consumer-watchdog.js';
import { EventConsumer } from '../consumer/event-consumer.js';
import { InfrastructureGate } from '../consumer/infrastructure-gate.js';
import { KeyLanes } from '../consumer/key-lanes.js';
import { MessageHandling } from '../consumer/message-handling.js';
import type { EventHandler } from '../consumer/message-handling.js';
import { OffsetCommitter } from '../consumer/offset-committer.js';
import { DEFAULT_RETRY_POLICY } from '../consumer/retry-policy.js';
import type { RetryPolicy } from '../consumer/retry-policy.js';
import { DeadLetterProducer } from './dead-letter-producer.js';
import { GroupMember } from './group-member.js';
import { KafkaGroupOffsets } from './kafka-group-offsets.js';

/** How a consumer is tuned; every field has a default. */
export interface ConsumerOptions {
  /** Messages handled at once, over all partitions. */
  readonly concurrency?: number;
  /** Messages of one partition under way or queued before it is paused. */
  readonly backlog?: number;
  readonly retry?: RetryPolicy;
  readonly watchdog?: WatchdogTimes;
  /** How soon a dead consumer's partitions go to others; the broker allows no less than 6 s. */
  readonly sessionTimeoutMs?: number;
  readonly commitEveryMs?: number;
  /** How long `close` waits for handlers under way. */
  readonly drainWithinMs?: number;
}

export interface ConsumerParts {
  readonly kafka: Kafka;
  readonly group: string;
  readonly topics: readonly string[];
  readonly contracts: ReadonlyMap<string, EventContract>;
  readonly handlers: ReadonlyMap<string, readonly EventHandler[]>;
  readonly metrics: ConsumerMetrics;
  onDead(reason: string): void;
}

/** A consumer with all that belongs to it, from joining its group to leaving it. */
export class RunningConsumer {
  private readonly logger = new Logger('Consumer');
  private readonly gate = new InfrastructureGate();
  private readonly deadLetters: DeadLetterProducer;
  private readonly member: GroupMember;
  private readonly consumer: EventConsumer;
  private readonly committer: OffsetCommitter;
  private readonly watchdog: ConsumerWatchdog;

  constructor(
    private readonly parts: ConsumerParts,
    private readonly options: ConsumerOptions,
  ) {
    this.deadLetters = new DeadLetterProducer(parts.kafka);
    this.member = this.makeMember();
    this.consumer = this.makeConsumer();
    this.committer = this.makeCommitter();
    this.watchdog = this.makeWatchdog();
    this.member.start();
    this.committer.start();
    this.watchdog.start();
  }

  get healthy(): boolean {
    return this.watchdog.healthy;
  }

  /** Stops taking messages, lets handlers under way end, commits, leaves the group and disconnects. */
  async close(): Promise<void> {
    await this.watchdog.stop();
    await this.consumer.stop(this.options.drainWithinMs ?? 10_000);
    await this.committer.stop();
    await this.member.close();
    await this.deadLetters.close();
  }

  private makeMember(): GroupMember {
    const { kafka, topics, metrics } = this.parts;
    return new GroupMember({
      kafka,
      topics,
      consumerConfig: this.consumerConfig(),
      onBatch: (batch, moveOn) => this.consumer.take(batch, moveOn),
      onAssigned: (assignment) => {
        metrics.rebalances++;
        this.consumer.assign(assignment);
      },
      onRebuild: () => metrics.restarts++,
      onDead: (reason) => {
        this.parts.onDead(reason);
      },
    });
  }

  private makeConsumer(): EventConsumer {
    const parts = {
      ...this.parts,
      gate: this.gate,
      retry: this.options.retry ?? DEFAULT_RETRY_POLICY,
      putAway: this.deadLetters.send.bind(this.deadLetters),
    };
    const high = this.options.backlog ?? 1_000;
    return new EventConsumer(
      this.member,
      new MessageHandling(parts),
      parts,
      new KeyLanes(this.options.concurrency ?? 256),
      { high, low: Math.floor(high / 2) },
    );
  }

  private makeCommitter(): OffsetCommitter {
    return new OffsetCommitter(
      {
        partitions: () => this.consumer.partitions,
        commit: (finished) => this.member.commit(finished),
        onCommitted: () => {
          this.member.provedAlive();
        },
        onFailure: (error) => {
          this.logger.debug(`Offsets not committed: ${(error as Error).message}`);
        },
      },
      this.options.commitEveryMs ?? 100,
    );
  }

  private makeWatchdog(): ConsumerWatchdog {
    const { kafka, group, topics, metrics } = this.parts;
    return new ConsumerWatchdog(
      {
        offsets: new KafkaGroupOffsets(kafka, group, topics),
        partitions: () => this.consumer.partitions,
        isMember: () => this.member.isMember,
        isWaitingForServer: () => this.gate.isClosed,
        onLag: (messages) => (metrics.lag = messages),
        onDead: (reason) => {
          this.parts.onDead(reason);
        },
      },
      this.options.watchdog ?? DEFAULT_WATCHDOG_TIMES,
    );
  }

  private consumerConfig(): ConsumerConfig {
    const sessionTimeout = this.options.sessionTimeoutMs ?? 6_000;
    return {
      groupId: this.parts.group,
      sessionTimeout,
      heartbeatInterval: sessionTimeout / 4,
      rebalanceTimeout: Math.max(sessionTimeout, 10_000),
      maxWaitTimeInMs: 250,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
    };
  }
}
