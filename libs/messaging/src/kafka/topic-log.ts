import type { Admin, Kafka } from 'kafkajs';
import type { Message, MessageHeaders, Place } from '../message.js';
import type { MessagingConfig } from '../messaging-config.js';
import { createKafka } from './kafka-client.js';
import { LazyProducer } from './lazy-producer.js';
import { readToEnd } from './read-to-end.js';
import type { Read } from './read-to-end.js';

/** Reads topics from end to end and appends to them: what an operator needs. Names carry no prefix. */
export class TopicLog {
  private readonly kafka: Kafka;
  private readonly admin: Admin;
  private readonly producer: LazyProducer;
  private readonly prefix: string;

  private constructor(config: MessagingConfig) {
    this.prefix = config.topicPrefix;
    this.kafka = createKafka(config, 'operator');
    this.admin = this.kafka.admin();
    this.producer = new LazyProducer(this.kafka);
  }

  static async open(config: MessagingConfig): Promise<TopicLog> {
    const log = new TopicLog(config);
    await log.admin.connect();
    return log;
  }

  async topics(): Promise<readonly string[]> {
    const names = await this.admin.listTopics();
    return names.filter((name) => name.startsWith(this.prefix)).map((name) => name.slice(this.prefix.length));
  }

  /** Everything the topics hold now. */
  async read(topics: readonly string[]): Promise<readonly Read[]> {
    const names = topics.map((topic) => `${this.prefix}${topic}`);
    const read = await readToEnd(this.kafka, this.admin, `${this.prefix}operator-`, names);
    return read.map(({ topic, ...rest }) => ({ ...rest, topic: topic.slice(this.prefix.length) }));
  }

  /** Appends a message, to the partition of its key unless one is named; resolves once it is acknowledged. */
  async append(
    place: { readonly topic: string } & Partial<Pick<Place, 'partition'>>,
    { key, value }: Pick<Message, 'key' | 'value'>,
    headers: MessageHeaders,
  ): Promise<void> {
    const partition = place.partition === undefined ? {} : { partition: place.partition };
    const producer = await this.producer.connected();
    await producer.send({
      topic: `${this.prefix}${place.topic}`,
      acks: -1,
      messages: [{ key, value, headers, ...partition }],
    });
  }

  async close(): Promise<void> {
    await this.producer.close();
    await this.admin.disconnect();
  }
}
