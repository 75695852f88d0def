import { Logger } from '@nestjs/common';
import { CompressionTypes } from 'kafkajs';
import { ALL_EVENTS } from '@hub/contracts/all-events.js';
import type { EventContract } from '@hub/contracts/event-contract.js';
import type { EventBus, OutgoingEvent } from '../event-bus.js';
import { PublicationSpans } from './publication-spans.js';
import type { MessagingConfig } from '../messaging-config.js';
import { createKafka } from './kafka-client.js';
import { LazyProducer } from './lazy-producer.js';
import { address, inSends } from './outgoing-messages.js';

/**
 * The event bus on Kafka. Sends follow each other, never overlap, and one send holds a partition's events in one
 * record batch: a retry can repeat events but not reorder those of one key.
 */
export class KafkaEventBus implements EventBus {
  /** Events that went to the dead letters because their contract does not allow them. */
  refused = 0;
  private readonly logger = new Logger('EventBus');
  private readonly contracts: ReadonlyMap<string, EventContract>;
  private readonly producer: LazyProducer;
  private lastPublication: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: MessagingConfig,
    contracts: readonly EventContract[] = ALL_EVENTS,
  ) {
    this.contracts = new Map(contracts.map((contract) => [contract.type, contract]));
    this.producer = new LazyProducer(createKafka(config, 'producer'));
  }

  publish(events: readonly OutgoingEvent[]): Promise<void> {
    const publication = this.lastPublication.then(() => this.send(events));
    this.lastPublication = publication.catch(() => undefined);
    return publication;
  }

  async close(): Promise<void> {
    await this.lastPublication;
    await this.producer.close();
  }

  private async send(events: readonly OutgoingEvent[]): Promise<void> {
    if (events.length === 0) return;
    const spans = new PublicationSpans(events);
    try {
      await this.sendTraced(spans.events);
    } finally {
      spans.end();
    }
  }

  private async sendTraced(events: readonly OutgoingEvent[]): Promise<void> {
    const addressed = events.map((event) =>
      address(event, this.contracts.get(event.type), this.config.topicPrefix),
    );
    const producer = await this.producer.connected();
    for (const topicMessages of inSends(addressed)) {
      await producer.sendBatch({ acks: -1, compression: CompressionTypes.None, topicMessages });
    }
    addressed.forEach(({ refusedFor }, index) => {
      if (refusedFor === undefined) return;
      this.refused++;
      this.logger.error(`${events[index]?.id ?? ''} went to the dead letters: ${refusedFor}`);
    });
  }
}
