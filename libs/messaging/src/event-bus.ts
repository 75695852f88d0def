import type { Envelope } from './received.js';

/** An event on its way out; `payload` is what its contract's class describes. */
export interface OutgoingEvent extends Envelope {
  readonly payload: object;
}

/** Where committed events go; the one place that knows a broker is behind it. */
export interface EventBus {
  /**
   * Publishes the events in the order given and resolves once all are acknowledged by every in-sync replica.
   * After a rejection any of them may have been published: publish the whole batch again.
   */
  publish(events: readonly OutgoingEvent[]): Promise<void>;
  /** Waits for what is under way and disconnects. */
  close(): Promise<void>;
}
