import { CompressionTypes, Partitioners } from 'kafkajs';
import type { Message, Producer, TopicMessages } from 'kafkajs';
import { ALL_EVENTS } from '@hub/contracts/all-events.js';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { encodePayload } from '../envelope/payload-codec.js';
import { toHeaders } from '../envelope/cloud-event-headers.js';
import type { EventBus, OutgoingEvent } from '../event-bus.js';
import { PermanentFailure } from '../failures.js';
import type { MessagingConfig } from '../messaging-config.js';
import { createKafka } from './kafka-client.js';

/**
 * The event bus on Kafka. Sends follow each other, never overlap, and one send holds a partition's events in one
 * record batch: a retry can repeat events but not reorder those of one key.
 */
export class KafkaEventBus implements EventBus {
  private readonly contracts: ReadonlyMap<string, EventContract>;
  private readonly producer: Producer;
  private connected: Promise<void> | undefined;
  private lastSend: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: MessagingConfig,
    contracts: readonly EventContract[] = ALL_EVENTS,
  ) {
    this.contracts = new Map(contracts.map((contract) => [contract.type, contract]));
    this.producer = createKafka(config, 'producer').producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
    });
  }

  publish(events: readonly OutgoingEvent[]): Promise<void> {
    const send = this.lastSend.then(() => this.send(events));
    this.lastSend = send.catch(() => undefined);
    return send;
  }

  async close(): Promise<void> {
    await this.lastSend;
    if (this.connected !== undefined) await this.producer.disconnect();
  }

  private async send(events: readonly OutgoingEvent[]): Promise<void> {
    if (events.length === 0) return;
    const topicMessages = this.byTopic(events);
    await this.connect();
    await this.producer.sendBatch({ acks: -1, compression: CompressionTypes.None, topicMessages });
  }

  private byTopic(events: readonly OutgoingEvent[]): TopicMessages[] {
    const byTopic = new Map<string, Message[]>();
    for (const event of events) {
      const contract = this.contractOf(event);
      const topic = `${this.config.topicPrefix}${contract.topic}`;
      const messages = byTopic.get(topic) ?? [];
      if (messages.length === 0) byTopic.set(topic, messages);
      messages.push({
        key: event.subject,
        value: encodePayload(contract, event.payload),
        headers: toHeaders(event),
      });
    }
    return [...byTopic].map(([topic, messages]) => ({ topic, messages }));
  }

  private contractOf(event: OutgoingEvent): EventContract {
    const contract = this.contracts.get(event.type);
    if (contract === undefined) {
      throw new PermanentFailure('messaging.unknown-type', `No contract describes ${event.type}`);
    }
    return contract;
  }

  private connect(): Promise<void> {
    this.connected ??= this.producer.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    return this.connected;
  }
}
