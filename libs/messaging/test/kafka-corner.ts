import { randomBytes } from 'node:crypto';
import { Partitioners } from 'kafkajs';
import type { Admin, IHeaders } from 'kafkajs';
import { createTopics } from '@hub/messaging/topics/create-topics.js';
import { createKafka } from '@hub/messaging/kafka/kafka-client.js';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';
import { KafkaStrategy } from '@hub/messaging/kafka/kafka-strategy.js';
import type { KafkaStrategyOptions } from '@hub/messaging/kafka/kafka-strategy.js';
import type { MessagingConfig } from '@hub/messaging/messaging-config.js';
import type { Received } from '@hub/messaging/received.js';
import { serverUrl } from '../../../test/support/environment.js';
import { BoxFilledV1, TOY_EVENTS, TOY_TOPICS } from './toy-events.js';

type Handle = (event: Received<{ boxId: string; n: number }>) => Promise<unknown>;

/** One suite's topics on the shared broker, and what a test does with them. */
export class KafkaCorner {
  readonly bus: KafkaEventBus;
  private readonly strategies: KafkaStrategy[] = [];

  private constructor(
    readonly config: MessagingConfig,
    readonly admin: Admin,
  ) {
    this.bus = new KafkaEventBus(config, TOY_EVENTS);
  }

  static async open(): Promise<KafkaCorner> {
    const topicPrefix = `t${Date.now().toString(36)}-${randomBytes(3).toString('hex')}-`;
    const config = { brokers: serverUrl('KAFKA_BROKERS').split(','), topicPrefix, service: 'toys' };
    const admin = createKafka(config, 'admin').admin();
    await admin.connect();
    await createTopics(admin, topicPrefix, { topics: TOY_TOPICS });
    return new KafkaCorner(config, admin);
  }

  /** A consumer of `toy.box.filled.v1`, started. */
  consume(handle: Handle, options: KafkaStrategyOptions = {}): KafkaStrategy {
    const strategy = new KafkaStrategy(this.config, { contracts: TOY_EVENTS, ...options });
    strategy.addHandler(BoxFilledV1.type, handle as never, true);
    strategy.listen(() => undefined);
    this.strategies.push(strategy);
    return strategy;
  }

  /** Publishes raw bytes, as a defective producer would. */
  async produce(
    topic: string,
    message: { key: string | null; value: string | null; headers?: IHeaders },
  ): Promise<void> {
    const producer = createKafka(this.config, 'raw').producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
    });
    await producer.connect();
    await producer.send({ topic: this.topic(topic), messages: [message] });
    await producer.disconnect();
  }

  topic(name: string): string {
    return `${this.config.topicPrefix}${name}`;
  }

  /** Messages in all partitions of a topic, including those long read. */
  async sizeOf(topic: string): Promise<number> {
    const offsets = await this.admin.fetchTopicOffsets(this.topic(topic));
    return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  }

  /** What a group has committed, summed over a topic's partitions. */
  async committedBy(group: string, topic: string): Promise<number> {
    const [offsets] = await this.admin.fetchOffsets({ groupId: group, topics: [this.topic(topic)] });
    return (offsets?.partitions ?? []).reduce((sum, { offset }) => sum + Math.max(0, Number(offset)), 0);
  }

  async close(): Promise<void> {
    await Promise.all(this.strategies.map((strategy) => strategy.close()));
    await this.bus.close();
    const topics = (await this.admin.listTopics()).filter((name) => name.startsWith(this.config.topicPrefix));
    await this.admin.deleteTopics({ topics });
    await this.admin.disconnect();
  }
}
