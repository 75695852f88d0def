import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { MongoClient } from 'mongodb';
import { Registry } from 'prom-client';
import { serverUrl } from '../../../test/support/environment.js';
import { eventually } from '../../../test/support/eventually.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { SAND_GLASS, SandGlasses } from '../test/sand-glass.js';
import { TimerService } from './timer-service.js';
import type { TimerServiceOptions } from './timer-service.js';

const NEVER_MS = 3_600_000;
const namespace = aNamespace();
let client: MongoClient;
let redis: OwnRedis;
let glasses: SandGlasses;
let registry: Registry;
let running: TimerService[] = [];
let made = 0;

const inMs = (ms: number): Date => new Date(Date.now() + ms);
const collection = () => client.db(`${namespace.databasePrefix}timers`).collection(`glasses${String(made)}`);

/** A replica with timers; by default it never sweeps again after its first sweep. */
async function aReplica(options: Partial<TimerServiceOptions> = {}): Promise<TimerService> {
  const service = new TimerService({
    redisUrl: redis.url,
    redisPrefix: `${namespace.redisPrefix}${String(made)}`,
    service: 'test',
    sweepIntervalMs: NEVER_MS,
    registry,
    ...options,
  });
  running.push(service);
  glasses.store.onCommitted(service.register(glasses.registration));
  await service.start();
  return service;
}

const hasRunOutOnce = (id: string) => async (): Promise<void> => {
  expect(await glasses.timesRunOut(id)).toBe(1);
};
const count = async (name: string, labels: Record<string, string> = {}): Promise<number> => {
  const values = (await registry.getSingleMetric(name)?.get())?.values ?? [];
  const chosen = values.filter(({ labels: found }) =>
    Object.entries(labels).every(([key, value]) => found[key] === value),
  );
  return chosen.reduce((sum, { value }) => sum + value, 0);
};
const isSet = (service: TimerService, delayed: number) => async (): Promise<void> => {
  expect(await service.queue.getDelayedCount()).toBe(delayed);
};

beforeAll(async () => {
  Logger.overrideLogger(false);
  client = await MongoClient.connect(serverUrl('MONGODB_URL'));
  redis = await OwnRedis.start();
});

beforeEach(async () => {
  made += 1;
  registry = new Registry();
  await redis.up();
  glasses = new SandGlasses(collection());
  await glasses.store.prepare();
});

afterEach(async () => {
  await Promise.all(running.map((service) => service.stop()));
  running = [];
});

afterAll(async () => {
  await redis.down();
  await client.db(`${namespace.databasePrefix}timers`).dropDatabase();
  await client.close();
});

describe('a timer', () => {
  it('fires when it is due, woken by Redis alone', async () => {
    const service = await aReplica();
    await eventually(isSet(service, 0));
    const dueAt = inMs(600);

    await glasses.turn('g1', dueAt);
    await eventually(hasRunOutOnce('g1'));

    const firedAt = (await glasses.store.history('g1'))[1]?.at.getTime() ?? 0;
    expect(firedAt).toBeGreaterThanOrEqual(dueAt.getTime());
    expect(await count('hub_timers_fired_total', { by: 'alarm', result: 'done' })).toBe(1);
    expect(await count('hub_timers_found_by_sweep_total')).toBe(0);
  });

  it('that the state has no longer is left alone', async () => {
    await aReplica();
    await glasses.turn('g1', inMs(300));

    await glasses.stop('g1');
    await eventually(async () => {
      expect(await count('hub_timers_fired_total', { result: 'gone' })).toBe(1);
    });

    expect(await glasses.store.history('g1')).toHaveLength(2);
  });

  it('takes effect once in two replicas that are woken and sweep at the same time', async () => {
    await Promise.all([aReplica({ sweepIntervalMs: 40 }), aReplica({ sweepIntervalMs: 40 })]);
    const ids = Array.from({ length: 30 }, (_, index) => `g${String(index)}`);

    // Long overdue: found by the next sweep of each, while Redis rings at once.
    await Promise.all(ids.map((id) => glasses.turn(id, inMs(-5_000))));
    for (const id of ids) await eventually(hasRunOutOnce(id));

    const fired = await count('hub_timers_fired_total', { result: 'done' });
    expect(fired).toBeGreaterThan(ids.length);
    for (const id of ids) expect(await glasses.timesRunOut(id)).toBe(1);
  });

  it('that cannot be fired is tried again and holds up no other', async () => {
    let failures = 0;
    const { fire, ...rest } = glasses.registration;
    const service = new TimerService({
      redisUrl: redis.url,
      redisPrefix: 'x',
      service: 'test',
      sweepIntervalMs: 50,
      registry,
    });
    running.push(service);
    service.register({
      ...rest,
      fire: (id, timer) =>
        id === 'bad' && (failures += 1) < 3 ? Promise.reject(new Error('not now')) : fire(id, timer),
    });
    await glasses.turn('bad', inMs(-9_000));
    await glasses.turn('good', inMs(-8_000));

    await service.start();

    await eventually(hasRunOutOnce('good'));
    await eventually(hasRunOutOnce('bad'));
    await eventually(async () => {
      expect(await count('hub_timers_overdue')).toBe(0);
    });
  });
});

describe('losing Redis', () => {
  it('loses no timer when all its keys go', async () => {
    const service = await aReplica({ sweepIntervalMs: 3_000 });
    const ids = Array.from({ length: 20 }, (_, index) => `g${String(index)}`);
    await Promise.all(ids.map((id) => glasses.turn(id, inMs(8_000))));
    await eventually(isSet(service, 20));

    await redis.forgetEverything();

    for (const id of ids) await eventually(hasRunOutOnce(id));
  });

  it('sets forgotten alarms again before they are due', async () => {
    const service = await aReplica({ sweepIntervalMs: 200 });
    await glasses.turn('g1', inMs(300_000));
    await eventually(isSet(service, 1));

    await redis.forgetEverything();

    await eventually(isSet(service, 1));
  });

  it('neither fails a command nor makes it wait, and its timer fires all the same', async () => {
    await redis.down();
    const service = await aReplica({ sweepIntervalMs: 300 });

    for (let index = 0; index < 50; index += 1) await glasses.turn(`g${String(index)}`, inMs(200));

    await eventually(hasRunOutOnce('g49'));
    expect(
      await count('hub_timers_alarms_not_set_total', { aggregate: SAND_GLASS.name }),
    ).toBeGreaterThanOrEqual(50);
    expect(service.queue).toBeDefined();
  });

  it('sets the alarms of the day when Redis comes back, and is woken by it again', async () => {
    const service = await aReplica();
    await eventually(isSet(service, 0));
    await redis.down();
    await glasses.turn('later', inMs(3_600_000 * 3));
    await glasses.turn('soon', inMs(3_000));

    await redis.up();

    await eventually(hasRunOutOnce('soon'));
    await eventually(isSet(service, 1));
    expect(await count('hub_timers_fired_total', { by: 'alarm', result: 'done' })).toBe(1);
  });

  it('does not keep a service from stopping', async () => {
    const service = await aReplica();
    await redis.down();

    await expect(service.stop()).resolves.toBeUndefined();
  });
});

describe('a restart', () => {
  it('fires what became due meanwhile and sets the alarms of what comes', async () => {
    await glasses.turn('past', inMs(-2_000));
    await glasses.turn('coming', inMs(300_000));

    const service = await aReplica();

    await eventually(hasRunOutOnce('past'));
    await eventually(isSet(service, 1));
  });

  it('finds what is due through its own index', async () => {
    await aReplica();
    const plan = await collection()
      .find({ 'timers.dueAt': { $lte: new Date() } })
      .explain('queryPlanner');

    expect(JSON.stringify(plan)).toContain('"indexName":"timers"');
  });
});

/** A Redis that only this suite uses, so that it can be stopped and emptied. */
class OwnRedis {
  private process: ChildProcess | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<OwnRedis> {
    const own = new OwnRedis(await freePort());
    await own.up();
    return own;
  }

  get url(): string {
    return `redis://127.0.0.1:${String(this.port)}`;
  }

  async up(): Promise<void> {
    if (this.process !== undefined) return;
    const args = ['--bind', '127.0.0.1', '--port', String(this.port), '--save', '', '--appendonly', 'no'];
    this.process = spawn('redis-server', args, { stdio: 'ignore' });
    await eventually(() => this.ask((one) => one.ping()));
  }

  async down(): Promise<void> {
    const { process } = this;
    this.process = undefined;
    if (process === undefined) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
  }

  async forgetEverything(): Promise<void> {
    await this.ask((one) => one.flushall());
  }

  private async ask<R>(question: (redis: Redis) => Promise<R>): Promise<R> {
    const one = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    one.on('error', () => undefined);
    try {
      await one.connect();
      return await question(one);
    } finally {
      one.disconnect();
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
