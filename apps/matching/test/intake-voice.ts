import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestClearedV1Payload } from '@hub/contracts/intake/request-cleared.v1.js';
import { KafkaEventBus } from '@hub/messaging/kafka/kafka-event-bus.js';

const CLEARED = JSON.parse(
  readFileSync(
    new URL('../../../libs/contracts/fixtures/intake.request.cleared.v1.json', import.meta.url),
    'utf8',
  ),
) as RequestClearedV1Payload;

/** Says on Kafka what intake would say of one request, each fact with the next position. */
export class IntakeVoice {
  readonly requestId = randomUUID();
  private seq = 0;

  constructor(
    environment: Readonly<Record<string, string>>,
    private readonly bus = connectionTo(environment),
  ) {}

  /** As many requests, heard over one connection. */
  static choir(environment: Readonly<Record<string, string>>, count: number): readonly IntakeVoice[] {
    const bus = connectionTo(environment);
    return Array.from({ length: count }, () => new IntakeVoice(environment, bus));
  }

  /** @returns what was said, to be said again as a duplicate */
  async says(fact: string, payload: object = {}): Promise<() => Promise<void>> {
    this.seq += 1;
    const event = {
      id: `${this.requestId}/${String(this.seq)}`,
      source: 'intake.request',
      type: `intake.request.${fact}.v1`,
      subject: this.requestId,
      seq: this.seq,
      time: new Date(),
      cause: `http:desk.ana:${randomUUID()}`,
      payload: { requestId: this.requestId, ...payload },
    };
    const publish = () => this.bus.publish([event]);
    await publish();
    return publish;
  }

  /** The request of the fixture, cleared: one financial need in North Macedonia. */
  cleared(changes: Partial<RequestClearedV1Payload> = {}): Promise<() => Promise<void>> {
    return this.says('cleared', { ...CLEARED, requestId: this.requestId, ...changes });
  }

  close(): Promise<void> {
    return this.bus.close();
  }
}

const connectionTo = (environment: Readonly<Record<string, string>>): KafkaEventBus =>
  new KafkaEventBus({
    brokers: (environment['KAFKA_BROKERS'] ?? '').split(','),
    topicPrefix: environment['TOPIC_PREFIX'] ?? '',
    service: 'intake',
  });
