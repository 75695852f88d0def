import { Logger } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { withSpan } from '@hub/tracing/with-span.js';
import { classifyFailure, failureCode } from '../classify-failure.js';
import { decodePayload } from '../envelope/payload-codec.js';
import { fromHeaders } from '../envelope/cloud-event-headers.js';
import { PermanentFailure } from '../failures.js';
import type { Message } from '../message.js';
import { receivedEvent } from '../received.js';
import type { Received } from '../received.js';
import type { DeathCircumstances } from '../dead-letters/dead-letter-headers.js';
import type { ConsumerMetrics } from './consumer-metrics.js';
import type { InfrastructureGate } from './infrastructure-gate.js';
import type { Slot } from './key-lanes.js';
import { delayAfter } from './retry-policy.js';
import type { RetryPolicy } from './retry-policy.js';

export type EventHandler = (event: Received) => Promise<unknown>;

/** One message and where it came from. */
export interface Arrival {
  readonly topic: string;
  readonly partition: number;
  readonly message: Message;
  /** True once the partition has been given to another consumer or is read again: stop, settle nothing. */
  isStale(): boolean;
  /** Told after each failed attempt, since trying is a kind of progress too. */
  attempted(): void;
}

export interface HandlingParts {
  readonly group: string;
  readonly contracts: ReadonlyMap<string, EventContract>;
  readonly handlers: ReadonlyMap<string, readonly EventHandler[]>;
  readonly gate: InfrastructureGate;
  readonly retry: RetryPolicy;
  readonly metrics: ConsumerMetrics;
  putAway(message: Message, death: DeathCircumstances): Promise<void>;
}

// With a server away every message fails alike; one that goes on failing while others succeed has its own trouble.
const TIMES_ALONE = 10;

/** Brings one message to an end: its effects stored, or itself in the dead-letter topic. */
export class MessageHandling {
  private readonly logger = new Logger('Consumer');
  private underWay = 0;

  constructor(private readonly parts: HandlingParts) {}

  private readonly onRepeat = (): void => {
    this.parts.metrics.repeatedEffects++;
  };

  /** Messages inside a handler now. */
  get running(): number {
    return this.underWay;
  }

  /** Resolves to true when the message is settled for good, to false when it has become another's to handle. */
  async settle(arrival: Arrival, slot: Slot): Promise<boolean> {
    const { gate, retry, metrics } = this.parts;
    const steps = this.stepsFor(arrival);
    let attempts = 0;
    let alone = 0;
    for (;;) {
      await gate.pass();
      if (arrival.isStale()) return false;
      try {
        await this.runAll(steps);
        gate.succeeded();
        return true;
      } catch (failure) {
        const kind = classifyFailure(failure);
        if (kind === 'infrastructure' && alone < TIMES_ALONE) {
          if (gate.failed()) {
            alone++;
            metrics.pauses++;
            this.logger.warn(`A server is away, waiting for it: ${failureCode(failure)}`);
          }
          continue;
        }
        attempts++;
        arrival.attempted();
        if (kind === 'permanent' || attempts >= retry.attempts) {
          steps.splice(0, steps.length, () => this.giveUp(arrival, failure, attempts));
          alone = 0;
          continue;
        }
        metrics.retries++;
        await slot.rest(delayAfter(attempts, retry));
      }
    }
  }

  // Steps that have succeeded leave the list, so that a retry does not run them again.
  private async runAll(steps: (() => Promise<unknown>)[]): Promise<void> {
    this.underWay++;
    try {
      for (let step = steps[0]; step !== undefined; step = steps[0]) {
        await step();
        steps.shift();
      }
    } finally {
      this.underWay--;
    }
  }

  private stepsFor(arrival: Arrival): (() => Promise<unknown>)[] {
    try {
      const event = this.read(arrival.message);
      const handlers = this.parts.handlers.get(event.type) ?? [];
      return [
        ...handlers.map((handler) => async () => this.handle(event, handler)),
        async () => {
          this.parts.metrics.handled++;
        },
      ];
    } catch (failure) {
      return [() => this.giveUp(arrival, failure, 0)];
    }
  }

  private read(message: Message): Received {
    const envelope = fromHeaders(message.headers);
    const contract = this.parts.contracts.get(envelope.type);
    if (contract === undefined) {
      throw new PermanentFailure('messaging.unknown-type', `No contract describes ${envelope.type}`);
    }
    if (message.key?.toString() !== envelope.subject) {
      throw new PermanentFailure('messaging.wrong-key', 'The key is not the subject');
    }
    return receivedEvent(envelope, decodePayload(contract, message.value), this.onRepeat);
  }

  /** In a span of its own for each attempt, so that what it causes carries on the trace. */
  private handle(event: Received, handler: EventHandler): Promise<unknown> {
    const { traceparent: parent, type } = event;
    if (parent === undefined) return handler(event);
    const attributes = {
      'messaging.message.id': event.id,
      'messaging.consumer.group.name': this.parts.group,
    };
    return withSpan(`handle ${type}`, { kind: SpanKind.CONSUMER, parent, attributes }, (traceparent) =>
      handler(
        traceparent === undefined
          ? event
          : receivedEvent({ ...event, traceparent }, event.payload, this.onRepeat),
      ),
    );
  }

  private async giveUp(arrival: Arrival, failure: unknown, attempts: number): Promise<void> {
    const { topic, partition, message } = arrival;
    await this.parts.putAway(message, { topic, partition, group: this.parts.group, failure, attempts });
    this.parts.metrics.deadLettered++;
    this.logger.error(
      `Gave up ${topic}/${String(partition)}@${message.offset}: ${failureCode(failure)} after ${String(attempts)} attempts`,
    );
  }
}
