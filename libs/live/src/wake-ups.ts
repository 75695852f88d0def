import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';

const SUBSCRIBE_PATIENCE_MS = 1_000;
const OPTIONS = {
  maxRetriesPerRequest: 1,
  commandTimeout: 5_000,
  retryStrategy: (times: number) => Math.min(100 * 2 ** Math.min(times, 10), 2_000),
} as const;

/** Tells every replica through Redis that there is something new in a channel. Best effort: a lost one costs time only. */
@Injectable()
export class WakeUps implements OnApplicationShutdown {
  private readonly logger = new Logger('live');
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly prefix: string;
  private publisher: Redis | undefined;
  private subscriber: Redis | undefined;
  private isAway = false;

  constructor(@Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>) {
    this.prefix = `${config.REDIS_PREFIX}:live:`;
  }

  /** Wakes whoever listens to `channel`, in whichever replica. Never rejects, never waits. */
  wake(channel: string): void {
    this.publisher ??= this.connected({ enableAutoPipelining: true });
    this.publisher.publish(this.prefix + channel, '').catch(() => undefined);
  }

  /**
   * `wakened` runs at each wake-up of `channel`. Resolves once the channel is listened to, or has had its chance to be.
   * @returns a function that ends it
   */
  async listen(channel: string, wakened: () => void): Promise<() => void> {
    const subscriber = (this.subscriber ??= this.subscribing());
    const others = this.listeners.get(channel);
    const listeners = others ?? new Set();
    listeners.add(wakened);
    this.listeners.set(channel, listeners);
    // While Redis is away ioredis keeps it, and subscribes when it is back.
    const subscribed = subscriber.subscribe(this.prefix + channel).catch(() => undefined);
    await Promise.race([subscribed, sleep(SUBSCRIBE_PATIENCE_MS, undefined, { ref: false })]);
    return () => {
      listeners.delete(wakened);
      if (listeners.size > 0 || this.listeners.get(channel) !== listeners) return;
      this.listeners.delete(channel);
      subscriber.unsubscribe(this.prefix + channel).catch(() => undefined);
    };
  }

  /** False while Redis is away: whoever listens must look for themselves. */
  get areHeard(): boolean {
    return this.subscriber?.status === 'ready';
  }

  onApplicationShutdown(): void {
    this.publisher?.disconnect();
    this.subscriber?.disconnect();
  }

  private subscribing(): Redis {
    const redis = this.connected({ autoResubscribe: true });
    redis.on('message', (channel: string) => {
      for (const wakened of this.listeners.get(channel.slice(this.prefix.length)) ?? []) wakened();
    });
    // What was said while Redis was away nobody has heard.
    redis.on('ready', () => {
      for (const listeners of this.listeners.values()) for (const wakened of listeners) wakened();
    });
    return redis;
  }

  private connected(options: object): Redis {
    const redis = new Redis(this.config.REDIS_URL, { ...OPTIONS, ...options });
    redis.on('error', (error: Error) => {
      if (!this.isAway)
        this.logger.warn(`Redis is away (${error.message}); live streams look for news by themselves.`);
      this.isAway = true;
    });
    redis.on('ready', () => {
      this.isAway = false;
    });
    return redis;
  }
}
