import { headerText } from '../envelope/cloud-event-headers.js';
import type { Message } from '../message.js';
import { DEAD_LETTER } from './dead-letter-headers.js';

/** A message that a consumer, or the publisher, gave up. */
export interface DeadLetter {
  /** `<dead-letter topic>/<partition>@<offset>`, without the prefix. */
  readonly place: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** The CloudEvents id, where the message has one. */
  readonly eventId: string | undefined;
  readonly type: string | undefined;
  readonly key: string | undefined;
  readonly reason: string;
  readonly detail: string;
  readonly attempts: number;
  /** The consumer group that gave it up; `publisher` when it never went out. */
  readonly group: string;
  readonly at: string;
  /** Where it stood. */
  readonly original: { readonly topic: string; readonly partition: number; readonly offset: string };
  readonly message: Message;
}

/** What to list, replay or discard; everything, where nothing is said. */
export interface DeadLetterFilter {
  /** The original topic's name, without the prefix. */
  readonly topic?: string;
  /** An event's id or a dead letter's place. */
  readonly id?: string;
  readonly group?: string;
}

/** Reads a dead letter's headers. */
export function deadLetterOf(topic: string, partition: number, message: Message): DeadLetter {
  const text = (name: string): string => headerText(message.headers, name) ?? '';
  return {
    place: `${topic}/${String(partition)}@${message.offset}`,
    topic,
    partition,
    offset: message.offset,
    eventId: headerText(message.headers, 'ce_id'),
    type: headerText(message.headers, 'ce_type'),
    key: message.key?.toString(),
    reason: text(DEAD_LETTER.reason),
    detail: text(DEAD_LETTER.detail),
    attempts: Number(text(DEAD_LETTER.attempts)),
    group: text(DEAD_LETTER.group),
    at: text(DEAD_LETTER.at),
    original: {
      topic: text(DEAD_LETTER.topic),
      partition: Number(text(DEAD_LETTER.partition)),
      offset: text(DEAD_LETTER.offset),
    },
    message,
  };
}

/**
 * Names the message that was given up. A consumer that ends between putting it away and committing its offset gives it
 * up once more: the same message, not another.
 */
export const originOf = ({ group, original, eventId, place }: DeadLetter): string => {
  const isOut = original.partition >= 0;
  const where = isOut ? `${String(original.partition)}@${original.offset}` : (eventId ?? place);
  return `${group} ${original.topic} ${where}`;
};

/** Is the dead letter one of those asked for? */
export const isChosen = (letter: DeadLetter, filter: DeadLetterFilter): boolean =>
  (filter.id === undefined || filter.id === letter.eventId || filter.id === letter.place) &&
  (filter.group === undefined || filter.group === letter.group);
