import type { Message, TopicMessages } from 'kafkajs';
import { deadLetterTopic } from '@hub/contracts/topics.js';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { failureCode } from '../classify-failure.js';
import { deadLetterHeaders } from '../dead-letters/dead-letter-headers.js';
import { toHeaders } from '../envelope/cloud-event-headers.js';
import { encodePayload } from '../envelope/payload-codec.js';
import type { OutgoingEvent } from '../event-bus.js';
import { PermanentFailure } from '../failures.js';

/** A message and the topic it goes to. */
export interface Addressed {
  readonly topic: string;
  readonly message: Message;
  readonly bytes: number;
  /** The code of what is wrong with the event; it is on its way to the dead letters. */
  readonly refusedFor?: string;
}

const LARGEST_MESSAGE_BYTES = 15 * 1024 * 1024;
const LARGEST_SEND_BYTES = 1024 * 1024;

/**
 * An event as a message. One that its contract does not allow cannot be taken back, for it is committed; it goes to
 * the dead letters, where it can be replayed once the contract is right, and holds up nobody.
 */
export function address(
  event: OutgoingEvent,
  contract: EventContract | undefined,
  prefix: string,
): Addressed {
  const headers = toHeaders(event);
  const topic = `${prefix}${contract?.topic ?? event.source}`;
  try {
    if (contract === undefined) {
      throw new PermanentFailure('messaging.unknown-type', `No contract describes ${event.type}`);
    }
    const value = encodePayload(contract, event.payload);
    if (value.length > LARGEST_MESSAGE_BYTES) {
      throw new PermanentFailure('messaging.too-large', `${String(value.length)} bytes`);
    }
    return { topic, message: { key: event.subject, value, headers }, bytes: value.length };
  } catch (failure) {
    if (!(failure instanceof PermanentFailure)) throw failure;
    return refused(event, topic, failure);
  }
}

/** Groups of messages that are each small enough for one send, in order. */
export function* inSends(addressed: readonly Addressed[]): Generator<TopicMessages[]> {
  let topics = new Map<string, Message[]>();
  let bytes = 0;
  for (const { topic, message, bytes: size } of addressed) {
    if (bytes > 0 && bytes + size > LARGEST_SEND_BYTES) {
      yield toTopicMessages(topics);
      topics = new Map();
      bytes = 0;
    }
    const messages = topics.get(topic) ?? [];
    if (messages.length === 0) topics.set(topic, messages);
    messages.push(message);
    bytes += size;
  }
  if (topics.size > 0) yield toTopicMessages(topics);
}

function refused(event: OutgoingEvent, topic: string, failure: PermanentFailure): Addressed {
  const text = JSON.stringify(event.payload);
  const value = text.length > LARGEST_MESSAGE_BYTES ? null : Buffer.from(text);
  const key = Buffer.from(event.subject);
  const original = { key, value, headers: toHeaders(event), offset: '', timestamp: '' };
  const headers = deadLetterHeaders(original, {
    topic,
    partition: -1,
    group: 'publisher',
    failure,
    attempts: 0,
  });
  const message = { key, value, headers };
  return { topic: deadLetterTopic(topic), message, bytes: text.length, refusedFor: failureCode(failure) };
}

const toTopicMessages = (topics: ReadonlyMap<string, Message[]>): TopicMessages[] =>
  [...topics].map(([topic, messages]) => ({ topic, messages }));
