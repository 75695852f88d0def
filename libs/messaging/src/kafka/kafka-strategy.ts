import { Logger } from '@nestjs/common';
import { Server } from '@nestjs/microservices';
import type { CustomTransportStrategy, MessageHandler } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import { ALL_EVENTS } from '@hub/contracts/all-events.js';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { noMetrics } from '../consumer/consumer-metrics.js';
import type { ConsumerMetrics } from '../consumer/consumer-metrics.js';
import type { EventHandler } from '../consumer/message-handling.js';
import type { MessagingConfig } from '../messaging-config.js';
import { createKafka } from './kafka-client.js';
import { RunningConsumer } from './running-consumer.js';
import type { ConsumerOptions } from './running-consumer.js';

/** What a strategy can be told beside its connection; every field has a default. */
export interface KafkaStrategyOptions extends ConsumerOptions {
  readonly contracts?: readonly EventContract[];
  /** Ends the process, unless told otherwise. */
  readonly onDead?: (reason: string) => void;
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
  private running: RunningConsumer | undefined;

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
    if (this.handlersByType.size > 0) this.running = this.start();
    callback();
  }

  /** Stops taking messages, lets handlers under way end, commits, leaves the group and disconnects. */
  override async close(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    await running?.close();
  }

  /** False within 10 s of the moment lag stands without progress; true while Kafka itself is away. */
  ready(): boolean {
    return this.running?.healthy ?? this.handlersByType.size === 0;
  }

  override on(): never {
    throw new Error('KafkaStrategy has no native events; use its `metrics` and `ready()`.');
  }

  override unwrap<T>(): T {
    throw new Error('KafkaStrategy does not hand out its Kafka client.');
  }

  private start(): RunningConsumer {
    const { contracts, group, metrics, options } = this;
    const parts = {
      kafka: createKafka(this.config, 'consumer'),
      group,
      topics: this.topics(),
      contracts,
      handlers: this.handlersByType,
      metrics,
      onDead: (reason: string) => {
        this.die(reason);
      },
    };
    return new RunningConsumer(parts, options);
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
