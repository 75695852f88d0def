import { Injectable, Logger } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { setTimeout as delay } from 'node:timers/promises';

type ThrottlerRecord = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** Counts one request in a fixed window that begins with the first; answers the count and what is left of it in ms. */
const COUNT = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { count, redis.call('PTTL', KEYS[1]) }`;

const COMMAND_TIMEOUT_MS = 250;
const CONNECT_PATIENCE_MS = 2_000;
const LOG_EVERY_MS = 10_000;
/** A caller that has used less of its limit than this share need not wait until a request is counted. */
const NEAR = 0.5;
const MOST_KNOWN = 10_000;

interface CountingRedis extends Redis {
  countRequest(key: string, windowMs: number): Promise<[number, number]>;
}

export interface RedisThrottlerOptions {
  readonly url: string;
  readonly prefix: string;
  /** Told of each request that was let through because Redis did not answer. */
  readonly onUnavailable: () => void;
}

/**
 * Counts requests in Redis, shared by all replicas. While Redis is away every request is let through. Whoever was far
 * from the limit a moment ago does not wait for the count: each replica can let through that share of the limit too many.
 */
@Injectable()
export class RedisThrottlerStorage implements ThrottlerStorage {
  private readonly logger = new Logger('rate-limit');
  private readonly redis: CountingRedis;
  private readonly connected: Promise<void>;
  private loggedAt = Number.NEGATIVE_INFINITY;
  private readonly known = new LRUCache<string, ThrottlerRecord>({ max: MOST_KNOWN });

  constructor(private readonly options: RedisThrottlerOptions) {
    this.redis = new Redis(options.url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: COMMAND_TIMEOUT_MS,
      enableAutoPipelining: true,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
      scripts: { countRequest: { lua: COUNT, numberOfKeys: 1 } },
    }) as CountingRedis;
    this.redis.on('error', (error: Error) => {
      this.report(error);
    });
    this.connected = this.redis.connect().catch(() => undefined);
  }

  /** Resolves when Redis answers, or when it has had its chance to: a service starts without Redis too. */
  async ready(): Promise<void> {
    await Promise.race([this.connected, delay(CONNECT_PATIENCE_MS, undefined, { ref: false })]);
  }

  async increment(key: string, windowMs: number, limit: number): Promise<ThrottlerRecord> {
    const known = this.known.get(key);
    if (known === undefined || known.totalHits >= limit * NEAR) return this.count(key, windowMs, limit);
    known.totalHits += 1;
    void this.count(key, windowMs, limit);
    return known;
  }

  private async count(key: string, windowMs: number, limit: number): Promise<ThrottlerRecord> {
    try {
      const [count, leftMs] = await this.redis.countRequest(`${this.options.prefix}:limit:${key}`, windowMs);
      const seconds = Math.max(1, Math.ceil(leftMs / 1_000));
      const isBlocked = count > limit;
      const record = {
        totalHits: count,
        timeToExpire: seconds,
        isBlocked,
        timeToBlockExpire: isBlocked ? seconds : 0,
      };
      this.known.set(key, record, { ttl: Math.max(1, leftMs) });
      return record;
    } catch (error) {
      this.known.delete(key);
      this.options.onUnavailable();
      this.report(error as Error);
      return { totalHits: 0, timeToExpire: 0, isBlocked: false, timeToBlockExpire: 0 };
    }
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  private report(error: Error): void {
    const now = performance.now();
    if (now - this.loggedAt < LOG_EVERY_MS) return;
    this.loggedAt = now;
    this.logger.warn(`Redis does not count requests (${error.message}); letting them through.`);
  }
}
