import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { SubscriptionReader, type StoredSubscription } from '../subscription/subscription-reader.js';
import { Deliveries } from './deliveries.js';
import type { Delivery } from './delivery.js';
import { DeliveryQueue } from './delivery-queue.js';

/** Something subscribers may be told. */
export interface WebhookEvent {
  /** The same at every repeat, and another for every other event: `<source>/<aggregate>/<seq>` does. */
  readonly eventId: string;
  readonly kind: string;
  readonly at: Date;
  readonly data: object;
}

/** Tells subscribers what happened; telling it again changes nothing. */
@Injectable()
export class WebhookPublisher {
  constructor(
    private readonly subscriptions: SubscriptionReader,
    private readonly deliveries: Deliveries,
    private readonly queue: DeliveryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Resolves once what is to be delivered is kept. */
  async publish(organisations: readonly string[], event: WebhookEvent): Promise<void> {
    const wanting = await this.wanting(organisations, event.kind);
    if (wanting.length > 0) await this.deliver(wanting, event);
  }

  /** The subscriptions of these organisations that ask for this kind of event. */
  wanting(organisations: readonly string[], kind: string): Promise<readonly StoredSubscription[]> {
    return this.subscriptions.wanting(organisations, kind);
  }

  /**
   * Has `event` delivered to these subscriptions, whatever they ask for; resolves to the ids of the deliveries once
   * they are kept.
   */
  async deliver(
    subscriptions: readonly StoredSubscription[],
    event: WebhookEvent,
  ): Promise<readonly string[]> {
    const now = this.clock.now();
    const made = subscriptions.map((subscription) => deliveryOf(subscription, event, now));
    await this.deliveries.add(made);
    const ids = made.map(({ _id }) => _id);
    await this.queue.enqueue(ids);
    return ids;
  }
}

function deliveryOf(
  { subscriptionId, organisation }: StoredSubscription,
  { eventId, kind, at, data }: WebhookEvent,
  now: Date,
): Delivery {
  const digest = createHash('sha256').update(eventId).digest('hex').slice(0, 32);
  return {
    _id: `${subscriptionId}.${digest}`,
    subscriptionId,
    organisation,
    eventId,
    kind,
    body: JSON.stringify({ type: kind, timestamp: at.toISOString(), data }),
    status: 'pending',
    attempts: [],
    dueAt: now,
    createdAt: now,
  };
}
