import { Logger } from '@nestjs/common';
import { DelayedError, Queue, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { within } from './within.js';

export interface DueQueueOptions {
  readonly redisUrl: string;
  readonly prefix: string;
  readonly name: string;
  readonly sweepIntervalMs: number;
  readonly now: () => Date;
  /** Does one piece of work that is due; answers when it must be done again, if it must. Doing it twice must be harmless. */
  readonly work: (id: string) => Promise<Date | undefined>;
  /** Ids of what is due, from the database. */
  readonly due: (now: Date, limit: number) => Promise<readonly string[]>;
}

const CONCURRENCY = 16;
const SWEPT_AT_A_TIME = 1_000;
const CLOSE_PATIENCE_MS = 10_000;
const retryStrategy = (times: number): number => Math.min(100 * 2 ** Math.min(times, 10), 2_000);

/** Brings kept work to its time: Redis wakes, the database decides, and a sweep finds what Redis forgot. */
export class DueQueue {
  /** For Bull Board. */
  readonly queue: Queue<{ readonly id: string }>;
  private readonly logger: Logger;
  private readonly connections: Redis[] = [];
  private worker: Worker<{ readonly id: string }> | undefined;
  private sweepTimer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(private readonly options: DueQueueOptions) {
    this.logger = new Logger(options.name);
    this.queue = new Queue(options.name, {
      connection: this.connected({
        enableOfflineQueue: false,
        maxRetriesPerRequest: 1,
        commandTimeout: 5_000,
      }),
      prefix: options.prefix,
    });
    this.queue.on('error', () => undefined);
  }

  /** Begins to work in this process. Without it work is put in the queue for others. */
  start(): void {
    this.worker = new Worker(this.options.name, (job, token) => this.do(job, token), {
      connection: this.connected({ maxRetriesPerRequest: null }),
      prefix: this.options.prefix,
      concurrency: CONCURRENCY,
    });
    this.worker.on('error', () => undefined);
    this.sweepAfter(0);
  }

  /** Has work done at once, or by the next sweep where Redis does not take it. Never rejects. */
  async enqueue(ids: readonly string[]): Promise<void> {
    const at = String(this.options.now().getTime());
    const jobs = ids.map((id) => ({
      name: 'work',
      data: { id },
      opts: { jobId: `${id}.${at}`, removeOnComplete: true, removeOnFail: true },
    }));
    await this.queue.addBulk(jobs).catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.sweepTimer);
    await this.sweeping;
    if (this.worker !== undefined) await within(CLOSE_PATIENCE_MS, this.worker.close());
    await within(CLOSE_PATIENCE_MS, this.queue.close());
    for (const redis of this.connections) redis.disconnect();
  }

  private connected(options: object): Redis {
    const redis = new Redis(this.options.redisUrl, { retryStrategy, ...options });
    redis.on('error', () => undefined);
    this.connections.push(redis);
    return redis;
  }

  private async do(job: Job<{ readonly id: string }>, token: string | undefined): Promise<void> {
    const again = await this.options.work(job.data.id);
    if (again === undefined) return;
    const inMs = Math.max(0, again.getTime() - this.options.now().getTime());
    await job.moveToDelayed(Date.now() + inMs, token);
    throw new DelayedError();
  }

  private sweepAfter(delayMs: number): void {
    if (this.isStopping) return;
    this.sweepTimer = setTimeout(() => {
      this.sweeping = this.sweep();
      void this.sweeping.then(() => {
        this.sweepAfter(this.options.sweepIntervalMs);
      });
    }, delayMs);
  }

  private async sweep(): Promise<void> {
    try {
      await this.enqueue(await this.options.due(this.options.now(), SWEPT_AT_A_TIME));
    } catch (error) {
      this.logger.error({ msg: 'A sweep failed; the next one tries again', err: error });
    }
  }
}
