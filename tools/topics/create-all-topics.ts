import { Kafka, logLevel } from 'kafkajs';
import { TOPICS } from '@hub/contracts/topics.js';

/**
 * Creates the topics that do not exist yet, at the brokers and with the prefix that these variables name.
 * Returns the names of those it has created.
 */
export async function createAllTopics(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const brokers = (environment.KAFKA_BROKERS ?? '127.0.0.1:9092').split(',');
  const prefix = environment.TOPIC_PREFIX ?? '';
  const admin = new Kafka({ clientId: 'topics', brokers, logLevel: logLevel.ERROR }).admin();
  await admin.connect();
  try {
    const present = new Set(await admin.listTopics());
    const missing = TOPICS.map((topic) => ({
      topic: prefix + topic.name,
      numPartitions: topic.partitions,
      configEntries: [{ name: 'retention.ms', value: String(topic.retentionMs) }],
    })).filter(({ topic }) => !present.has(topic));
    if (missing.length > 0) await admin.createTopics({ topics: missing, waitForLeaders: true });
    return missing.map(({ topic }) => topic);
  } finally {
    await admin.disconnect();
  }
}
