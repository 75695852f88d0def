import { Logger } from '@nestjs/common';
import { Server } from '@nestjs/microservices';
import type { CustomTransportStrategy, MessageHandler } from '@nestjs/microservices';
import type { Kafka } from 'kafkajs';
import { lastValueFrom } from 'rxjs';
import { ALL_EVENTS } from '@hub/contracts/all-events.js';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { noMetrics } from '../consumer/consumer-metrics.js';
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
import type { MessagingConfig } from '../messaging-config.js';
import { DeadLetterProducer } from './dead-letter-producer.js';
import { GroupMember } from './group-member.js';
import { createKafka } from './kafka-client.js';
import { KafkaGroupOffsets } from './kafka-group-offsets.js';

/** What a strategy can be told beside its connection; every field has a default. */
export interface KafkaStrategyOptions {
  readonly contracts?: readonly EventContract[];
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
  /** Ends the process, unless told otherwise. */
  readonly onDead?: (reason: string) => void;
}

interface Running {
  readonly consumer: EventConsumer;
  readonly member: GroupMember;
  readonly committer: OffsetCommitter;
  readonly watchdog: ConsumerWatchdog;
  readonly deadLetters: DeadLetterProducer;
}

/**
 * Nest's transport over Kafka: keys in parallel, one key in order, offsets after effects, failures classified.
 *
 * @see ../../README.md
 */
export class KafkaStrategy extends Server implements CustomTransportStrategy {
  /** Failures of handlers reach this transport, which classifies them; Nest need not log them. */
  override readonly propagatesEventHandlerErrors = true;
  protected override readonly logger = new Logger('Consumer');
  readonly metrics: ConsumerMetrics = noMetrics();
  readonly group: string;
  private readonly contracts: ReadonlyMap<string, EventContract>;
  private readonly handlersByType = new Map<string, EventHandler[]>();
  private running: Running | undefined;

  constructor(
    private readonly config: MessagingConfig,
    private readonly options: KafkaStrategyOptions = {},
  ) {
    super();
    this.group = `${config.topicPrefix}${config.service}`;
    this.contracts = new Map((options.contracts ?? ALL_EVENTS).map((contract) => [contract.type, contract]));
  }

  /** Takes a handler; several of one event run one after another. */
  override addHandler(pattern: unknown, handler: MessageHandler, isEventHandler = false): void {
    const type = String(pattern);
    if (!isEventHandler || !this.contracts.has(type)) {
      throw new Error(`Handlers here are marked with @OnEvent and a known contract, not with ${type}`);
    }
    // Nest would chain a second handler of the same event to the first and run both at once.
    if (!this.messageHandlers.has(type)) this.messageHandlers.set(type, handler);
    const handlers = this.handlersByType.get(type) ?? [];
    handlers.push(async (event) =>
      lastValueFrom(this.transformToObservable(await handler(event)), { defaultValue: undefined }),
    );
    this.handlersByType.set(type, handlers);
  }

  /** Starts in the background, so that HTTP is served while Kafka is away. */
  override listen(callback: (error?: unknown) => void): void {
    if (this.handlersByType.size > 0) this.running = this.start(createKafka(this.config, 'consumer'));
    callback();
  }

  /** Stops taking messages, lets handlers under way end, commits, leaves the group and disconnects. */
  override async close(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    if (running === undefined) return;
    await running.watchdog.stop();
    await running.consumer.stop(this.options.drainWithinMs ?? 10_000);
    await running.committer.stop();
    await running.member.close();
    await running.deadLetters.close();
  }

  /** False within 10 s of the moment lag stands without progress; true while Kafka itself is away. */
  ready(): boolean {
    return this.running?.watchdog.healthy ?? this.handlersByType.size === 0;
  }

  override on(): never {
    throw new Error('KafkaStrategy has no native events; use its `metrics` and `ready()`.');
  }

  override unwrap<T>(): T {
    throw new Error('KafkaStrategy does not hand out its Kafka client.');
  }

  private start(kafka: Kafka): Running {
    const { options, metrics, group } = this;
    const deadLetters = new DeadLetterProducer(kafka);
    const gate = new InfrastructureGate();
    const parts = {
      group,
      contracts: this.contracts,
      handlers: this.handlersByType,
      gate,
      retry: options.retry ?? DEFAULT_RETRY_POLICY,
      metrics,
      putAway: deadLetters.send.bind(deadLetters),
    };
    const high = options.backlog ?? 1_000;
    const topics = this.topics();
    const member: GroupMember = new GroupMember({
      kafka,
      consumerConfig: this.consumerConfig(),
      topics,
      onBatch: (batch, moveOn) => consumer.take(batch, moveOn),
      onAssigned: (assignment) => {
        metrics.rebalances++;
        consumer.assign(assignment);
      },
      onRebuild: () => metrics.restarts++,
      onDead: (reason) => {
        this.die(reason);
      },
    });
    const consumer = new EventConsumer(
      member,
      new MessageHandling(parts),
      parts,
      new KeyLanes(options.concurrency ?? 256),
      { high, low: Math.floor(high / 2) },
    );
    const committer = new OffsetCommitter(
      {
        partitions: () => consumer.partitions,
        commit: (finished) => member.commit(finished),
        onCommitted: () => {
          member.provedAlive();
        },
        onFailure: (error) => {
          this.logger.debug(`Offsets not committed: ${(error as Error).message}`);
        },
      },
      options.commitEveryMs ?? 100,
    );
    const watchdog = new ConsumerWatchdog(
      {
        offsets: new KafkaGroupOffsets(kafka, group, topics),
        partitions: () => consumer.partitions,
        isMember: () => member.isMember,
        isWaitingForServer: () => gate.isClosed,
        onLag: (messages) => (metrics.lag = messages),
        onDead: (reason) => {
          this.die(reason);
        },
      },
      options.watchdog ?? DEFAULT_WATCHDOG_TIMES,
    );
    member.start();
    committer.start();
    watchdog.start();
    return { consumer, member, committer, watchdog, deadLetters };
  }

  private consumerConfig(): Parameters<Kafka['consumer']>[0] & object {
    const sessionTimeout = this.options.sessionTimeoutMs ?? 6_000;
    return {
      groupId: this.group,
      sessionTimeout,
      heartbeatInterval: sessionTimeout / 4,
      rebalanceTimeout: Math.max(sessionTimeout, 10_000),
      maxWaitTimeInMs: 250,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 200, maxRetryTime: 2_000, retries: 5 },
    };
  }

  private topics(): string[] {
    const topics = [...this.handlersByType.keys()].map((type) => this.contracts.get(type)?.topic ?? type);
    return [...new Set(topics)].map((topic) => `${this.config.topicPrefix}${topic}`);
  }

  private die(reason: string): void {
    this.logger.fatal(`Ending the process: ${reason}`);
    if (this.options.onDead !== undefined) this.options.onDead(reason);
    else setTimeout(() => process.exit(1), 200);
  }
}
