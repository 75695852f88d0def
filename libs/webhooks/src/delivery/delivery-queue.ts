import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { DelayedError, Queue, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { Subscriptions } from '../subscription/subscriptions.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from '../webhook-options.js';
import { Deliver } from './deliver.use-case.js';
import { Deliveries } from './deliveries.js';

const CONCURRENCY = 16;
const SWEPT_AT_A_TIME = 1_000;
const CLOSE_PATIENCE_MS = 10_000;
const retryStrategy = (times: number): number => Math.min(100 * 2 ** Math.min(times, 10), 2_000);

interface DeliveryJob {
  readonly deliveryId: string;
}

/** Brings deliveries to their time: Redis wakes, the database decides, and a sweep finds what Redis forgot. */
@Injectable()
export class DeliveryQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('webhooks');
  private queue: Queue<DeliveryJob> | undefined;
  private worker: Worker<DeliveryJob> | undefined;
  private readonly redis: Redis[] = [];
  private sweepTimer: NodeJS.Timeout | undefined;
  private isStopping = false;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly deliver: Deliver,
    private readonly deliveries: Deliveries,
    private readonly subscriptions: Subscriptions,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
    @Inject(WEBHOOK_OPTIONS) private readonly options: WebhookOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await Promise.all([this.deliveries.prepare(), this.subscriptions.prepare()]);
    this.queue = new Queue<DeliveryJob>(this.queueName, {
      connection: this.connected({
        enableOfflineQueue: false,
        maxRetriesPerRequest: 1,
        commandTimeout: 5_000,
      }),
      prefix: this.config.REDIS_PREFIX,
    });
    this.queue.on('error', () => undefined);
    if (!this.config.SERVICE_ROLES.includes('timers')) return;
    this.worker = new Worker<DeliveryJob>(this.queueName, (job, token) => this.work(job, token), {
      connection: this.connected({ maxRetriesPerRequest: null }),
      prefix: this.config.REDIS_PREFIX,
      concurrency: CONCURRENCY,
    });
    this.worker.on('error', () => undefined);
    this.sweepAfter(0);
  }

  /** Has deliveries sent at once, or by the next sweep where Redis does not take them. Never rejects. */
  async enqueue(ids: readonly string[]): Promise<void> {
    const at = String(this.clock.now().getTime());
    const jobs = ids.map((deliveryId) => ({
      name: 'deliver',
      data: { deliveryId },
      opts: { jobId: `${deliveryId}.${at}`, removeOnComplete: true, removeOnFail: true },
    }));
    await this.queue?.addBulk(jobs).catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.sweepTimer);
    await this.sweeping;
    await within(this.worker?.close());
    await within(this.queue?.close());
    for (const redis of this.redis) redis.disconnect();
  }

  private get queueName(): string {
    return `${this.options.service}-webhooks`;
  }

  private connected(options: object): Redis {
    const redis = new Redis(this.config.REDIS_URL, { retryStrategy, ...options });
    redis.on('error', () => undefined);
    this.redis.push(redis);
    return redis;
  }

  private async work(job: Job<DeliveryJob>, token: string | undefined): Promise<void> {
    const again = await this.deliver.execute(job.data.deliveryId);
    if (again === undefined) return;
    await job.moveToDelayed(Date.now() + Math.max(0, again.getTime() - this.clock.now().getTime()), token);
    throw new DelayedError();
  }

  private sweepAfter(delayMs: number): void {
    if (this.isStopping) return;
    this.sweepTimer = setTimeout(() => {
      this.sweeping = this.sweep();
      void this.sweeping.then(() => {
        this.sweepAfter(this.config.SWEEP_INTERVAL_MS);
      });
    }, delayMs);
  }

  private async sweep(): Promise<void> {
    try {
      await this.enqueue(await this.deliveries.due(this.clock.now(), SWEPT_AT_A_TIME));
    } catch (error) {
      this.logger.error({ msg: 'A sweep of the webhooks failed; the next one tries again', err: error });
    }
  }
}

async function within(closing: Promise<unknown> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise((resolve) => {
    timer = setTimeout(resolve, CLOSE_PATIENCE_MS);
  });
  await Promise.race([closing?.catch(() => undefined), tooLate]);
  clearTimeout(timer);
}
