import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { TOPICS } from '@hub/contracts/topics.js';
import type { Topic } from '@hub/contracts/topics.js';

/** Large enough for an event whose data was kept in GridFS. */
const LARGEST_MESSAGE_BYTES = 16 * 1024 * 1024;
const KNOWN_WITHIN_MS = 30_000;

export interface CreateTopicsOptions {
  readonly topics?: readonly Topic[];
  /** 1 on a local broker, 3 in production. */
  readonly replicas?: number;
}

/** Creates the topics that do not exist yet and says which; existing ones stay as they are. */
export async function createTopics(
  admin: Admin,
  prefix: string,
  { topics = TOPICS, replicas = 1 }: CreateTopicsOptions = {},
): Promise<readonly string[]> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(`${prefix}${topic.name}`));
  if (missing.length === 0) return [];
  await admin.createTopics({
    waitForLeaders: false,
    topics: missing.map(({ name, partitions, retentionMs }) => ({
      topic: `${prefix}${name}`,
      numPartitions: partitions,
      replicationFactor: replicas,
      configEntries: [
        { name: 'retention.ms', value: String(retentionMs) },
        { name: 'max.message.bytes', value: String(LARGEST_MESSAGE_BYTES) },
        ...(replicas > 2 ? [{ name: 'min.insync.replicas', value: '2' }] : []),
      ],
    })),
  });
  const created = missing.map(({ name }) => `${prefix}${name}`);
  await known(admin, created);
  return created;
}

// kafkajs's own wait gives up when a broker has not heard of the topics yet, as it may a moment after their creation.
async function known(admin: Admin, topics: readonly string[]): Promise<void> {
  const end = performance.now() + KNOWN_WITHIN_MS;
  for (;;) {
    try {
      await admin.fetchTopicMetadata({ topics: [...topics] });
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await sleep(100);
    }
  }
}
