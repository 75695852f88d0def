import { Partitioners } from 'kafkajs';
import type { Kafka, Producer } from 'kafkajs';

/** A producer that connects at the first need, and tries again at the next where that failed. */
export class LazyProducer {
  private readonly producer: Producer;
  private connecting: Promise<void> | undefined;

  constructor(kafka: Kafka) {
    this.producer = kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
    });
  }

  /** The producer, connected. */
  async connected(): Promise<Producer> {
    this.connecting ??= this.producer.connect().catch((error: unknown) => {
      this.connecting = undefined;
      throw error;
    });
    await this.connecting;
    return this.producer;
  }

  async close(): Promise<void> {
    if (this.connecting !== undefined) await this.producer.disconnect();
  }
}
