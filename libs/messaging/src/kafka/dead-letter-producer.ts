import type { Kafka } from 'kafkajs';
import { deadLetterTopic } from '@hub/contracts/topics.js';
import { deadLetterHeaders } from '../dead-letters/dead-letter-headers.js';
import type { DeathCircumstances } from '../dead-letters/dead-letter-headers.js';
import type { Message } from '../message.js';
import { LazyProducer } from './lazy-producer.js';

/** Puts away what could not be handled. */
export class DeadLetterProducer {
  private readonly producer: LazyProducer;

  constructor(kafka: Kafka) {
    this.producer = new LazyProducer(kafka);
  }

  /** Resolves once the dead letter is acknowledged by every in-sync replica; rejects when it is not. */
  async send(message: Message, death: DeathCircumstances): Promise<void> {
    const producer = await this.producer.connected();
    await producer.send({
      topic: deadLetterTopic(death.topic),
      acks: -1,
      messages: [{ key: message.key, value: message.value, headers: deadLetterHeaders(message, death) }],
    });
  }

  close(): Promise<void> {
    return this.producer.close();
  }
}
