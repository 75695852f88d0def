import type { MessagingConfig } from '../messaging-config.js';
import { createKafka } from './kafka-client.js';
import { KafkaGroupOffsets } from './kafka-group-offsets.js';

/** How many messages of a topic a consumer group has not settled. */
export interface TopicLag {
  /** Without the prefix. */
  readonly topic: string;
  readonly messages: number;
}

/** How far the group of `config.service` is behind in those of the topics that it listens to. */
export async function groupLag(
  config: MessagingConfig,
  topics: readonly string[],
): Promise<readonly TopicLag[]> {
  const { service, topicPrefix } = config;
  const names = topics.map((topic) => `${topicPrefix}${topic}`);
  const group = new KafkaGroupOffsets(createKafka(config, 'lag'), `${topicPrefix}${service}`, names);
  try {
    const ends = await group.ends();
    const committed = await group.committed();
    return topics.flatMap((topic) => {
      const places = [...ends].filter(([place]) => place.startsWith(`${topicPrefix}${topic}/`));
      // A group that has never committed anything of a topic does not listen to it.
      if (!places.some(([place]) => (committed.get(place) ?? -1) >= 0)) return [];
      const messages = places.reduce(
        (sum, [place, end]) => sum + end - Math.max(0, committed.get(place) ?? 0),
        0,
      );
      return [{ topic, messages }];
    });
  } finally {
    await group.close();
  }
}
