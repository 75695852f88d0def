import { createKafka } from '@hub/messaging/kafka/kafka-client.js';
import { KafkaGroupOffsets } from '@hub/messaging/kafka/kafka-group-offsets.js';
import { eventually } from '../support/eventually.js';

/** Where a topic's partitions end and how far a service has committed, each by `<topic>/<partition>`. */
export interface Offsets {
  readonly ends: ReadonlyMap<string, number>;
  readonly committed: ReadonlyMap<string, number>;
}

/** Asks the broker; partitions are named without the prefix. */
export async function offsetsOf(
  environment: Readonly<Record<string, string>>,
  service: string,
  topic: string,
): Promise<Offsets> {
  const topicPrefix = environment['TOPIC_PREFIX'] ?? '';
  const brokers = (environment['KAFKA_BROKERS'] ?? '').split(',');
  const kafka = createKafka({ brokers, topicPrefix, service: 'test' }, 'offsets');
  const offsets = new KafkaGroupOffsets(kafka, `${topicPrefix}${service}`, [`${topicPrefix}${topic}`]);
  const unprefixed = (found: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...found].map(([place, offset]) => [place.slice(topicPrefix.length), offset]));
  try {
    return { ends: unprefixed(await offsets.ends()), committed: unprefixed(await offsets.committed()) };
  } finally {
    await offsets.close();
  }
}

/** Waits until a service has brought every message of a topic to an end, repeats included, and committed it. */
export async function untilTakenIn(
  environment: Readonly<Record<string, string>>,
  service: string,
  topic: string,
): Promise<void> {
  await eventually(
    async () => {
      const { ends, committed } = await offsetsOf(environment, service, topic);
      const behind = [...ends].filter(([place, end]) => end > 0 && (committed.get(place) ?? 0) < end);
      if (behind.length > 0) throw new Error(`${service} is behind in ${behind.join('; ')}`);
    },
    { timeoutMs: 90_000, intervalMs: 250 },
  );
}

/** How many messages a topic holds. */
export const sizeOf = async (
  environment: Readonly<Record<string, string>>,
  topic: string,
): Promise<number> => {
  const { ends } = await offsetsOf(environment, 'test', topic);
  return [...ends.values()].reduce((sum, end) => sum + end, 0);
};
