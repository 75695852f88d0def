import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHeaders } from '@hub/messaging/envelope/cloud-event-headers.js';
import type { OutgoingEvent } from '@hub/messaging/event-bus.js';
import type { TopicLog } from '@hub/messaging/kafka/topic-log.js';
import type { MessageHeaders } from '@hub/messaging/message.js';
import { projectFolder } from '../../tools/servers/project-folder.js';

/** A message that nobody can handle as it is, and the reason for which it must be given up. */
export interface Poison {
  readonly topic: string;
  readonly key: string | null;
  readonly value: Buffer;
  readonly headers: MessageHeaders;
  readonly reason: string;
}

/** Names the poison in its dead letter, which keeps all headers. */
export const POISON_NUMBER = 'x-poison';

const text = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** What can be wrong with an event, each made of a right one. */
export const SPOILED: readonly ((event: OutgoingEvent) => Poison)[] = [
  (event) => ({
    ...rightly(event),
    value: text(event.payload).subarray(0, -7),
    reason: 'messaging.broken-bytes',
  }),
  (event) => ({
    ...rightly(event),
    value: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    reason: 'messaging.broken-bytes',
  }),
  (event) => vanished(event),
  (event) => ({ ...failingItsSchema(event) }),
  (event) => ({ ...rightly(event), headers: {}, reason: 'messaging.missing-header' }),
  (event) => ({ ...rightly(event), key: `not-${event.subject}`, reason: 'messaging.wrong-key' }),
];

/** An event of a type that nobody knows. */
export const vanished = (event: OutgoingEvent): Poison => ({
  ...rightly({ ...event, type: `${event.source}.vanished.v9` }),
  reason: 'messaging.unknown-type',
});

/** The event with two fields that its class does not allow. */
export const failingItsSchema = (event: OutgoingEvent): Poison => ({
  ...rightly(event),
  value: text({ ...event.payload, needItems: 'none', requestingStates: 7 }),
  reason: 'messaging.invalid-payload',
});

/** The event as it should be, but nobody can do anything with it yet. */
export const tooEarly = (event: OutgoingEvent, reason: string): Poison => ({ ...rightly(event), reason });

/** Appends a poison under its number. */
export const inject = (
  log: TopicLog,
  { topic, key, value, headers }: Poison,
  number: number,
): Promise<void> =>
  log.append(
    { topic },
    { key: key === null ? null : Buffer.from(key), value },
    { ...headers, [POISON_NUMBER]: String(number) },
  );

/** An event about a request, with the payload of its frozen fixture. */
export async function eventOf(type: string, requestId: string, seq: number): Promise<OutgoingEvent> {
  const file = join(projectFolder(), 'libs', 'contracts', 'fixtures', `${type}.json`);
  const fixture = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  return {
    id: `${requestId}/${String(seq)}`,
    source: type.split('.').slice(0, 2).join('.'),
    type,
    subject: requestId,
    seq,
    time: new Date(),
    cause: 'http:desk.ana:poison',
    payload: { ...fixture, requestId, ...('shortlistId' in fixture && { shortlistId: requestId }) },
  };
}

const rightly = (event: OutgoingEvent): Omit<Poison, 'reason'> => ({
  topic: event.source,
  key: event.subject,
  value: text(event.payload),
  headers: toHeaders(event),
});
