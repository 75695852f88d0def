import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { signedHeaders } from '../subscription/signing.js';
import { SubscriptionReader } from '../subscription/subscription-reader.js';
import { postPinned } from '../target/post-pinned.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from '../webhook-options.js';
import { Deliveries } from './deliveries.js';
import { type Attempt, type Delivery, isTaken, nextTryAt } from './delivery.js';

const LEASE_MS = 60_000;

/** Sends one delivery that is due, and writes down how it went. */
@Injectable()
export class Deliver {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly subscriptions: SubscriptionReader,
    @Inject(WEBHOOK_OPTIONS) private readonly options: WebhookOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns when it must be tried again, if it must */
  async execute(deliveryId: string): Promise<Date | undefined> {
    const claimed = await this.deliveries.claim(deliveryId, this.clock.now(), LEASE_MS);
    if (claimed === null) return undefined;
    const attempt = await this.attempt(claimed);
    const again = isTaken(attempt) ? undefined : nextTryAt([...claimed.attempts, attempt]);
    const status = isTaken(attempt) ? 'delivered' : again === undefined ? 'given-up' : 'pending';
    await this.deliveries.settle(deliveryId, attempt, { status, dueAt: again ?? attempt.at });
    return again;
  }

  private async attempt({ _id, subscriptionId, body }: Delivery): Promise<Attempt> {
    const at = this.clock.now();
    const subscription = await this.subscriptions.find(subscriptionId, undefined);
    if (subscription?.isActive !== true) return { at, error: 'The webhook is not active.', status: 410 };
    try {
      const headers = signedHeaders(this.options.secret, subscription, { id: _id, body, at });
      return { at, status: await postPinned(subscription.url, body, headers, this.options) };
    } catch (error) {
      return { at, error: error instanceof Error ? error.message.slice(0, 300) : 'No answer.' };
    }
  }
}
