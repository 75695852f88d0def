import { Logger } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { JobsOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import type { OwnedTimer } from './timer-registration.js';
import { within } from './within.js';

/** What a job carries; what is due is read from the database when it rings. */
export interface Alarm {
  readonly aggregateId: string;
  readonly timerId: string;
}

export interface AlarmClockOptions {
  readonly redisUrl: string;
  readonly prefix: string;
  readonly queueName: string;
}

const LARGEST_IN_FLIGHT = 1_000;
const KEPT = { removeOnComplete: { age: 3_600, count: 1_000 }, removeOnFail: { age: 86_400, count: 1_000 } };
const RETRIES: JobsOptions = { attempts: 4, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 } };

/** Sets alarms in Redis as delayed jobs. Best effort: without Redis nothing waits, nothing fails, nothing piles up. */
export class AlarmClock {
  readonly queue: Queue<Alarm>;
  private readonly logger = new Logger(AlarmClock.name);
  private readonly redis: Redis;
  private readonly known = new LRUCache<string, true>({ max: 20_000 });
  private inFlight = 0;
  private isAway = false;

  constructor({ redisUrl, prefix, queueName }: AlarmClockOptions) {
    this.redis = new Redis(redisUrl, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 5_000,
      retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 10), 2_000),
    });
    this.redis.on('error', (error) => {
      if (!this.isAway)
        this.logger.warn({ msg: 'Redis is away; the sweep takes over', error: error.message });
      this.isAway = true;
    });
    this.redis.on('ready', () => {
      this.isAway = false;
      this.forget();
    });
    this.queue = new Queue<Alarm>(queueName, {
      connection: this.redis,
      prefix,
      // Asked once at the start; an outage in that moment would leave the queue unusable for good.
      skipVersionCheck: true,
      defaultJobOptions: { ...KEPT, ...RETRIES },
    });
    // Reported once, above.
    this.queue.on('error', () => undefined);
  }

  /** `listener` runs whenever Redis has come (back): what was to be set meanwhile it does not know. */
  onReady(listener: () => void): void {
    this.redis.on('ready', listener);
    if (this.redis.status === 'ready') listener();
  }

  /**
   * Sets alarms, unless they were set before. Never rejects.
   *
   * @returns how many Redis did not take.
   */
  async set(aggregate: string, owned: readonly OwnedTimer[], now: Date): Promise<number> {
    const jobs = owned
      .map((one) => jobOf(aggregate, one, now))
      .filter((job) => !this.known.has(job.opts.jobId));
    if (jobs.length === 0) return 0;
    if (this.redis.status !== 'ready' || this.inFlight >= LARGEST_IN_FLIGHT) return jobs.length;
    this.inFlight += 1;
    try {
      await this.queue.addBulk(jobs);
      for (const job of jobs) this.known.set(job.opts.jobId, true);
      return 0;
    } catch {
      return jobs.length;
    } finally {
      this.inFlight -= 1;
    }
  }

  /** Forgets which alarms it has set, so that they are set again. */
  forget(): void {
    this.known.clear();
  }

  async close(): Promise<void> {
    await within(2_000, this.queue.close());
    this.redis.disconnect();
  }
}

const jobOf = (aggregate: string, { aggregateId, timer }: OwnedTimer, now: Date) => ({
  name: aggregate,
  data: { aggregateId, timerId: timer.id },
  opts: {
    // BullMQ takes no colon in an id, and ignores an id that it has.
    jobId: `${aggregate}|${timer.id.replaceAll(':', '|')}`,
    delay: Math.max(0, timer.dueAt.getTime() - now.getTime()),
  },
});
