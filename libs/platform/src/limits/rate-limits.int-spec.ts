import { afterEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serverUrl } from '../../../../test/support/environment.js';
import { aNamespace } from '../../../../test/support/namespace.js';
import { tokenFor } from '../../../../test/support/tokens.js';
import { readConfig } from '../config/read-config.js';
import { ServiceConfig } from '../config/service-config.js';
import { createHttpApp } from '../http/create-http-app.js';
import { Public } from '../identity/public.decorator.js';

@Controller('v1')
class OpenController {
  @Get('open')
  @Public()
  open() {
    return { open: true };
  }

  @Get('other')
  @Public()
  other() {
    return { open: true };
  }
}

@Module({ controllers: [OpenController] })
class OpenModule {}

const namespace = aNamespace();
let apps: NestFastifyApplication[] = [];

async function aReplica(more: Record<string, string> = {}): Promise<NestFastifyApplication> {
  const environment = {
    OIDC_ISSUER: serverUrl('OIDC_ISSUER'),
    REDIS_URL: serverUrl('REDIS_URL'),
    REDIS_PREFIX: namespace.redisPrefix,
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '3',
    RATE_LIMIT_WINDOW_MS: '60000',
    ...more,
  };
  const app = await createHttpApp(OpenModule, {
    service: 'open',
    config: readConfig(ServiceConfig, { environment }),
  });
  await app.init();
  apps.push(app);
  return app;
}

const call = async (app: NestFastifyApplication, person: string, url = '/v1/open') =>
  app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${await tokenFor(person)}` } });

describe('the rate limit', () => {
  afterEach(async () => {
    await Promise.all(apps.map((app) => app.close()));
    apps = [];
    await namespace.drop();
  });

  it('counts a caller over all replicas and routes, and says when to come back', async () => {
    const [one, other] = [await aReplica(), await aReplica()];

    const statuses = [
      (await call(one, 'desk.ana')).statusCode,
      (await call(other, 'desk.ana')).statusCode,
      (await call(one, 'desk.ana', '/v1/other')).statusCode,
    ];
    const refused = await call(other, 'desk.ana');

    expect(statuses).toEqual([200, 200, 200]);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'platform.too-many-requests', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await call(one, 'desk.ben')).statusCode).toBe(200);
  });

  it('stops a burst at the limit, though who is far from it does not wait to be counted', async () => {
    const app = await aReplica({ RATE_LIMIT: '10' });
    await call(app, 'desk.ana');

    const burst = await Promise.all(Array.from({ length: 30 }, () => call(app, 'desk.ana')));

    expect(burst.filter(({ statusCode }) => statusCode === 200)).toHaveLength(9);
    expect(burst.filter(({ statusCode }) => statusCode === 429)).toHaveLength(21);
  });

  it('does not stand before probes and scrapes', async () => {
    const app = await aReplica();

    const statuses = await Promise.all(
      Array.from(
        { length: 8 },
        async () => (await app.inject({ method: 'GET', url: '/health/live' })).statusCode,
      ),
    );

    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('lets everyone through while Redis is away, and counts that', async () => {
    const app = await aReplica({ REDIS_URL: 'redis://127.0.0.1:9' });

    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await call(app, 'desk.ana')).statusCode);
    const metrics = await app.inject({ method: 'GET', url: '/metrics' });

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(metrics.body).toContain('http_rate_limit_unavailable_total 6');
    expect(metrics.body).toContain(
      'http_request_duration_seconds_count{method="GET",route="/v1/open",status="200"} 6',
    );
  });
});
