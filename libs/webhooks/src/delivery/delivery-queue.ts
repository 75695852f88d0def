import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { DueQueue } from '@hub/timers/due-queue.js';
import { JobQueues } from '@hub/timers/job-queues.js';
import { Subscriptions } from '../subscription/subscriptions.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from '../webhook-options.js';
import { Deliver } from './deliver.use-case.js';
import { Deliveries } from './deliveries.js';

/** Brings deliveries to their time. */
@Injectable()
export class DeliveryQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private queue: DueQueue | undefined;

  constructor(
    private readonly deliver: Deliver,
    private readonly deliveries: Deliveries,
    private readonly subscriptions: Subscriptions,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
    @Inject(WEBHOOK_OPTIONS) private readonly options: WebhookOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queues: JobQueues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await Promise.all([this.deliveries.prepare(), this.subscriptions.prepare()]);
    this.queue = new DueQueue({
      redisUrl: this.config.REDIS_URL,
      prefix: this.config.REDIS_PREFIX,
      name: `${this.options.service}-webhooks`,
      sweepIntervalMs: this.config.SWEEP_INTERVAL_MS,
      now: () => this.clock.now(),
      work: (id) => this.deliver.execute(id),
      due: (now, limit) => this.deliveries.due(now, limit),
    });
    this.queues.add(this.queue.queue);
    if (this.config.SERVICE_ROLES.includes('timers')) this.queue.start();
  }

  /** Has deliveries sent at once, or by the next sweep. Never rejects. */
  async enqueue(ids: readonly string[]): Promise<void> {
    await this.queue?.enqueue(ids);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.stop();
  }
}
