import type { DynamicModule, Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import type { ServiceConfig } from '../config/service-config.js';
import { Metrics } from '../health/metrics.js';
import { CallerThrottlerGuard } from './caller-throttler.guard.js';
import { RedisThrottlerStorage } from './redis-throttler-storage.js';

/** The rate limit's module and guard; none of either when RATE_LIMIT is 0. Must follow the identity guard. */
export function rateLimits(
  config: Readonly<ServiceConfig>,
  service: string,
): { readonly imports: DynamicModule[]; readonly guards: Provider[] } {
  if (config.RATE_LIMIT === 0) return { imports: [], guards: [] };
  const throttler = ThrottlerModule.forRootAsync({
    inject: [Metrics],
    useFactory: async (metrics: Metrics) => {
      const storage = new RedisThrottlerStorage({
        url: config.REDIS_URL,
        prefix: `${config.REDIS_PREFIX}:${service}`,
        onUnavailable: () => {
          metrics.rateLimitUnavailable.inc();
        },
      });
      await storage.ready();
      return { throttlers: [{ limit: config.RATE_LIMIT, ttl: config.RATE_LIMIT_WINDOW_MS }], storage };
    },
  });
  return { imports: [throttler], guards: [{ provide: APP_GUARD, useClass: CallerThrottlerGuard }] };
}
