import { randomUUID } from 'node:crypto';
import type { Admin, Kafka, KafkaMessage } from 'kafkajs';
import { ServerAway } from '../failures.js';

/** A message and the topic and partition it was read from. */
export interface Read {
  readonly topic: string;
  readonly partition: number;
  readonly message: KafkaMessage;
}

const READ_WITHIN_MS = 60_000;

/**
 * Reads topics from their beginnings to where they end now, in a consumer group that is deleted afterwards.
 * @throws ServerAway after a minute
 */
export async function readToEnd(
  kafka: Kafka,
  admin: Admin,
  groupPrefix: string,
  topics: readonly string[],
): Promise<readonly Read[]> {
  const ends = await endsOf(admin, topics);
  if (ends.size === 0) return [];
  const groupId = `${groupPrefix}${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  const read: Read[] = [];
  let tooLate: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      tooLate = setTimeout(() => {
        reject(new ServerAway('Kafka did not hand out everything within a minute.'));
      }, READ_WITHIN_MS);
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        reject(payload.error);
      });
      const run = consumer.run({
        autoCommit: false,
        eachBatch: ({ batch }) => {
          const { topic, partition, messages } = batch;
          read.push(...messages.map((message) => ({ topic, partition, message })));
          const place = `${topic}/${String(partition)}`;
          if (Number(batch.lastOffset()) + 1 >= (ends.get(place) ?? 0)) ends.delete(place);
          if (ends.size === 0) resolve();
          return Promise.resolve();
        },
      });
      run.catch(reject);
    });
  } finally {
    clearTimeout(tooLate);
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
  }
  return read;
}

async function endsOf(admin: Admin, topics: readonly string[]): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  for (const topic of topics) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      if (Number(high) > Number(low)) ends.set(`${topic}/${String(partition)}`, Number(high));
    }
  }
  return ends;
}
