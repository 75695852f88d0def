import { Partitioners, type Producer } from 'kafkajs';
import { MongoClient, type Collection } from 'mongodb';
import { createKafka } from '@hub/messaging/kafka/kafka-client.js';
import { createTopics } from '@hub/messaging/topics/create-topics.js';
import type { Kafka } from 'kafkajs';
import { required } from '../harness/answer-questions.js';
import { quietNest } from '../harness/quiet-nest.js';

/** What both writes of the raw chain store: the content of a request under its id. */
export interface RawDocument {
  readonly _id: string;
  readonly content: object;
}

const TOPIC = { name: 'raw-chain', partitions: 6, retentionMs: 3_600_000 };

/** Where the raw chain runs. */
export const rawTopic = (): string => `${required('TOPIC_PREFIX')}${TOPIC.name}`;
export const rawDatabase = (): string => `${required('DATABASE_PREFIX')}raw-chain`;

/** A journaled, majority-acknowledged connection. */
export const connectMongo = (): Promise<MongoClient> =>
  MongoClient.connect(required('MONGODB_URL'), { writeConcern: { w: 'majority', journal: true } });

/** kafkajs with Nagle's algorithm off, as the services have it; otherwise as it comes. */
export function rawKafka(part: string): Kafka {
  quietNest();
  const brokers = required('KAFKA_BROKERS').split(',');
  return createKafka({ brokers, topicPrefix: required('TOPIC_PREFIX'), service: 'raw-chain' }, part);
}

/** The chain's first half: one journaled write, then one message acknowledged by every in-sync replica. */
export class RawChain {
  private constructor(
    private readonly requests: Collection<RawDocument>,
    private readonly producer: Producer,
  ) {}

  static async open(client: MongoClient): Promise<RawChain> {
    const kafka = rawKafka('producer');
    const admin = kafka.admin();
    await admin.connect();
    await createTopics(admin, required('TOPIC_PREFIX'), { topics: [TOPIC] });
    await admin.disconnect();
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    return new RawChain(client.db(rawDatabase()).collection('requests'), producer);
  }

  async start(id: string, content: object): Promise<void> {
    await this.requests.insertOne({ _id: id, content });
    const value = JSON.stringify(content);
    await this.producer.send({ topic: rawTopic(), acks: -1, messages: [{ key: id, value }] });
  }

  close(): Promise<void> {
    return this.producer.disconnect();
  }
}
