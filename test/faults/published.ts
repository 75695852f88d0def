import { TopicLog } from '@hub/messaging/kafka/topic-log.js';
import type { MessageHeaders } from '@hub/messaging/message.js';

/** One event as it stands in a topic. */
export interface Published {
  /** `<aggregate id>/<seq>` */
  readonly id: string;
  readonly aggregateId: string;
  readonly seq: number;
  readonly type: string;
  /** `<topic>/<partition>` */
  readonly place: string;
  readonly offset: number;
  readonly headers: MessageHeaders;
}

/** Everything a topic holds, in the order of its partitions: each aggregate's events in the order of publication. */
export async function published(
  environment: Readonly<Record<string, string>>,
  topic: string,
): Promise<readonly Published[]> {
  const log = await TopicLog.open({
    brokers: (environment['KAFKA_BROKERS'] ?? '').split(','),
    topicPrefix: environment['TOPIC_PREFIX'] ?? '',
    service: 'test',
  });
  try {
    return (await log.read([topic])).map(({ partition, message }) => {
      const id = String(message.headers?.['ce_id']);
      const slash = id.lastIndexOf('/');
      return {
        id,
        aggregateId: id.slice(0, slash),
        seq: Number(id.slice(slash + 1)),
        type: String(message.headers?.['ce_type']),
        place: `${topic}/${String(partition)}`,
        offset: Number(message.offset),
        headers: message.headers ?? {},
      };
    });
  } finally {
    await log.close();
  }
}

/** How many events stand there more than once, each further time counted. */
export const repeatsIn = (events: readonly Published[]): number =>
  events.length - new Set(events.map(({ id }) => id)).size;

/**
 * What breaks the order of an aggregate: an event that appears for the first time after a later one, or after a gap.
 * Repeats of what has appeared are allowed.
 */
export function disorderIn(events: readonly Published[]): readonly string[] {
  const last = new Map<string, number>();
  const wrong: string[] = [];
  for (const { aggregateId, seq, id } of events) {
    const seen = last.get(aggregateId) ?? 0;
    if (seq > seen + 1) wrong.push(`${id} came when ${String(seen)} was the last`);
    last.set(aggregateId, Math.max(seen, seq));
  }
  return wrong;
}

/** The run proves nothing unless deliveries were repeated. @throws Error */
export function expectRepeats(repeats: number): void {
  if (repeats === 0) throw new Error('void: no duplicate delivery was seen');
}
