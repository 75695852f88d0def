import { Partitioners } from 'kafkajs';
import type { Kafka, KafkaMessage, Producer } from 'kafkajs';
import { deadLetterTopic } from '@hub/contracts/topics.js';
import { deadLetterHeaders } from './dead-letter-headers.js';
import type { DeathCircumstances } from './dead-letter-headers.js';

/** Puts away what could not be handled; connects at the first need. */
export class DeadLetterProducer {
  private readonly producer: Producer;
  private connected: Promise<void> | undefined;

  constructor(kafka: Kafka) {
    this.producer = kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
    });
  }

  /** Resolves once the dead letter is acknowledged by every in-sync replica; rejects when it is not. */
  async send(message: KafkaMessage, death: DeathCircumstances): Promise<void> {
    await this.connect();
    await this.producer.send({
      topic: deadLetterTopic(death.topic),
      acks: -1,
      messages: [{ key: message.key, value: message.value, headers: deadLetterHeaders(message, death) }],
    });
  }

  async close(): Promise<void> {
    if (this.connected !== undefined) await this.producer.disconnect();
  }

  private connect(): Promise<void> {
    this.connected ??= this.producer.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    return this.connected;
  }
}
