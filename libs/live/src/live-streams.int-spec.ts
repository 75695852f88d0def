import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Injectable, Module, NotFoundException, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEvents, type StreamedEvent } from '@hub/client/read-events.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { HealthRegistry } from '@hub/platform/health/health-registry.js';
import { createHttpApp } from '@hub/platform/http/create-http-app.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { serverEnvironment } from '../../../test/support/environment.js';
import { eventually } from '../../../test/support/eventually.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { Listener } from './listener.decorator.js';
import type { LiveEvent } from './live-event.js';
import { LIVE_LIMITS, DEFAULT_LIMITS } from './live-limits.js';
import { LiveModule } from './live.module.js';
import { LiveStreams } from './live-streams.js';
import { WakeUps } from './wake-ups.js';

const PATIENCE = { timeoutMs: 60_000 };

/** Where the events are kept, as a database would for all replicas. */
const kept: LiveEvent[] = [];

@Injectable()
class Gate {
  endsAt: Date | undefined;
}

@Controller('v1/news')
class NewsController {
  constructor(
    private readonly streams: LiveStreams,
    private readonly gate: Gate,
  ) {}

  @Get()
  @Public()
  news(@Listener() listener: Listener, @Query('unknown') unknown?: string) {
    if (unknown !== undefined) throw new NotFoundException();
    const { endsAt } = this.gate;
    return this.streams.liveStream({
      listener: endsAt === undefined ? listener : { ...listener, endsAt },
      channel: 'news',
      readSince: (id) => Promise.resolve(kept.filter((each) => Number(each.id) > Number(id ?? 0))),
    });
  }
}

class Reader {
  readonly events: StreamedEvent[] = [];
  hasEnded = false;
  private readonly leaving = new AbortController();

  static async open(url: string, headers: Record<string, string> = {}): Promise<Reader> {
    const reader = new Reader();
    const answer = await fetch(url, { headers, signal: reader.leaving.signal });
    if (answer.body !== null) void reader.follow(answer.body);
    return reader;
  }

  leave(): void {
    this.leaving.abort();
  }

  private async follow(body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      for await (const event of readEvents(body)) this.events.push(event);
    } catch {
      // The reader has left, or the server is gone.
    }
    this.hasEnded = true;
  }
}

describe('live streams', () => {
  const namespace = aNamespace();
  let apps: NestFastifyApplication[] = [];

  async function aReplica(
    environment: Record<string, string> = {},
    heartbeatMs = 60_000,
  ): Promise<NestFastifyApplication> {
    @Module({
      imports: [LiveModule],
      controllers: [NewsController],
      providers: [Gate],
    })
    class NewsModule {}
    @Module({
      providers: [
        { provide: LIVE_LIMITS, useValue: { ...DEFAULT_LIMITS, heartbeatMs, pollMs: 50, perCaller: 3 } },
      ],
      exports: [LIVE_LIMITS],
    })
    class LimitsModule {}
    const config = readConfig(ServiceConfig, {
      environment: {
        ...serverEnvironment(),
        ...namespace.environment,
        LOG_LEVEL: 'silent',
        RATE_LIMIT: '0',
        ...environment,
      },
    });
    const app = await createHttpApp(
      { module: NewsModule, imports: [{ module: LimitsModule, global: true }] },
      { service: 'news', config },
    );
    await app.listen(0, '127.0.0.1');
    // Otherwise closing waits for what the client keeps open.
    Object.assign(app.getHttpServer(), { keepAliveTimeout: 300 });
    apps.push(app);
    return app;
  }
  const urlOf = async (app: NestFastifyApplication) => `${await app.getUrl()}/v1/news`;
  const happens = (n: number): void => {
    kept.push({ id: String(n), event: 'news', data: { n, text: 'two\nlines' } });
  };

  beforeEach(() => {
    kept.length = 0;
  });
  afterEach(async () => {
    for (const app of apps) await app.close();
    apps = [];
    await namespace.drop();
  });

  it('tell what happened before, and at once what happens next in another replica', async () => {
    const [here, there] = [await aReplica(), await aReplica()];
    happens(1);
    const reader = await Reader.open(await urlOf(here));
    await eventually(() => expect(reader.events).toHaveLength(1), PATIENCE);

    happens(2);
    there.get(WakeUps).wake('news');

    await eventually(() => expect(reader.events).toHaveLength(2), PATIENCE);
    expect(reader.events[1]).toEqual({ id: '2', event: 'news', data: '{"n":2,"text":"two\\nlines"}' });
    reader.leave();
    await eventually(() => expect(here.get(LiveStreams).count).toBe(0), PATIENCE);
  });

  it('go on after the event a client has seen last, by header or query', async () => {
    const app = await aReplica();
    [1, 2, 3].forEach(happens);

    const byHeader = await Reader.open(await urlOf(app), { 'last-event-id': '2' });
    const byQuery = await Reader.open(`${await urlOf(app)}?lastEventId=1`);

    await eventually(() => expect(byHeader.events.map(({ id }) => id)).toEqual(['3']), PATIENCE);
    await eventually(() => expect(byQuery.events.map(({ id }) => id)).toEqual(['2', '3']), PATIENCE);
    [byHeader, byQuery].forEach((reader) => reader.leave());
  });

  it('look for news by themselves while Redis is away', async () => {
    const app = await aReplica({ REDIS_URL: 'redis://127.0.0.1:9' });
    const reader = await Reader.open(await urlOf(app));

    happens(1);

    await eventually(() => expect(reader.events).toHaveLength(1), PATIENCE);
    reader.leave();
  });

  it('find what no wake-up told of at the next heartbeat', async () => {
    const app = await aReplica({}, 100);
    const reader = await Reader.open(await urlOf(app));

    happens(1);

    await eventually(() => expect(reader.events).toHaveLength(1), PATIENCE);
    reader.leave();
  });

  it('are bounded for each caller, and free again when one leaves', async () => {
    const app = await aReplica();
    const url = await urlOf(app);
    const readers = [await Reader.open(url), await Reader.open(url), await Reader.open(url)];

    const refused = await fetch(url);
    readers[0]?.leave();

    expect({ status: refused.status, code: ((await refused.json()) as { code: string }).code }).toEqual({
      status: 429,
      code: 'platform.too-many-streams',
    });
    await eventually(() => expect(app.get(LiveStreams).count).toBe(2), PATIENCE);
    readers.forEach((reader) => reader.leave());
  });

  it('end with the token, and say so', async () => {
    const app = await aReplica();
    app.get(Gate).endsAt = new Date(Date.now() + 200);

    const reader = await Reader.open(await urlOf(app));

    await eventually(() => expect(reader.hasEnded).toBe(true), PATIENCE);
    expect(reader.events).toEqual([{ id: '', event: 'end', data: '{"reason":"token-expired"}' }]);
  });

  it('end when the service stops, so that it need not wait for them', async () => {
    const app = await aReplica();
    const reader = await Reader.open(await urlOf(app));

    app.get(HealthRegistry).stop();

    await eventually(() => expect(reader.hasEnded).toBe(true), PATIENCE);
    expect(reader.events.map(({ data }) => data)).toEqual(['{"reason":"shutting-down"}']);
  });

  it('carry the headers that proxies heed; a refusal is a problem, and HEAD ends', async () => {
    const app = await aReplica();
    const leaving = new AbortController();

    const answer = await fetch(await urlOf(app), { signal: leaving.signal });
    const refusal = await fetch(`${await urlOf(app)}?unknown=x`);
    const head = await fetch(await urlOf(app), { method: 'HEAD' });

    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(refusal.headers.get('content-type')).toContain('application/problem+json');
    expect(head.status).toBe(200);
    leaving.abort();
  });
});
