import { DelayedError, Worker } from 'bullmq';
import type { Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { Alarm, AlarmClockOptions } from './alarm-clock.js';
import type { TimerFiring } from './timer-firing.js';
import { within } from './within.js';

const CONCURRENCY = 16;

/** Takes alarms that ring from Redis and fires their timers. Waits without limit for a Redis that is away. */
export class AlarmWorker {
  private readonly redis: Redis;
  private readonly worker: Worker<Alarm>;

  constructor(
    { redisUrl, prefix, queueName }: AlarmClockOptions,
    private readonly firings: ReadonlyMap<string, TimerFiring>,
  ) {
    this.redis = new Redis(redisUrl, {
      maxRetriesPerRequest: null,
      retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 10), 2_000),
    });
    // That Redis is away is reported by the alarm clock.
    this.redis.on('error', () => undefined);
    this.worker = new Worker<Alarm>(queueName, (job, token) => this.ring(job, token), {
      connection: this.redis,
      prefix,
      concurrency: CONCURRENCY,
    });
    this.worker.on('error', () => undefined);
  }

  /** Lets what is being fired end, takes no more. */
  async close(): Promise<void> {
    if (this.redis.status !== 'ready' || !(await within(10_000, this.worker.close())))
      await within(1_000, this.worker.close(true));
    this.redis.disconnect();
  }

  private async ring(job: Job<Alarm>, token: string | undefined): Promise<void> {
    const firing = this.firings.get(job.name);
    if (firing === undefined) throw new Error(`No aggregate ${job.name} is registered`);
    const stillToCome = await firing.ring(job.data.aggregateId, job.data.timerId);
    if (stillToCome === undefined) return;
    await job.moveToDelayed(stillToCome.getTime(), token);
    throw new DelayedError();
  }
}
