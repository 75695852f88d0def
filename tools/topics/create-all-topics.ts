import { Kafka, logLevel } from 'kafkajs';
import { createTopics } from '@hub/messaging/topics/create-topics.js';

/** The variables this command reads; all have defaults. */
export interface TopicsEnvironment {
  readonly KAFKA_BROKERS?: string | undefined;
  readonly TOPIC_PREFIX?: string | undefined;
  /** 1 on a local broker, 3 in production. */
  readonly TOPIC_REPLICAS?: string | undefined;
}

/** Creates every topic that is declared and does not exist yet; returns the names of the new ones. */
export async function createAllTopics(environment: TopicsEnvironment): Promise<readonly string[]> {
  const brokers = (environment.KAFKA_BROKERS ?? '127.0.0.1:9092').split(',');
  const admin = new Kafka({ clientId: 'topics', brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const replicas = Number(environment.TOPIC_REPLICAS ?? '1');
    return await createTopics(admin, environment.TOPIC_PREFIX ?? '', { replicas });
  } finally {
    await admin.disconnect();
  }
}
