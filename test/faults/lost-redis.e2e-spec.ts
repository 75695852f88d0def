import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import { ENDORSEMENT } from '../../tools/bench/shortlist/requests-in-triage.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { ServiceProcess } from '../support/service-process.js';
import { metric } from './metric.js';
import { PrivateServer } from './private-server.js';
import { expectRepeats } from './published.js';
import { size } from './size.js';
import { inDatabase, verified } from './stored.js';

const SWEEP_MS = size(3_000, 2_000);
/** A sweep leaves what has been due for less than a second to its alarm; sweeping takes its time on a busy machine. */
const LATEST_MS = SWEEP_MS + 1_000 + 1_500;
const ROUND_MS = 2 * SWEEP_MS + size(10_500, 7_500);
const ROUNDS = size(3, 1);
const REQUESTS = 60 * ROUNDS;

let redis: PrivateServer;
let hub: Hub;
let second: ServiceProcess;

beforeAll(async () => {
  redis = await PrivateServer.start('redis');
  const environment = { ...redis.environment, RATE_LIMIT: '0', SWEEP_INTERVAL_MS: String(SWEEP_MS) };
  hub = await Hub.start({ label: 'lost-redis', services: ['intake'], environment });
  second = await ServiceProcess.start('intake', {
    label: 'lost-redis-second',
    environment: { ...hub.environment, SERVICE_ROLES: 'timers' },
  });
});

afterAll(async () => {
  await second.stop();
  await hub.end();
  await redis.end();
});

describe('all of Redis, lost while deadlines come', () => {
  it('makes none fire twice, none not at all, and none later than by a sweep', async () => {
    await submitAll();
    const dueAt = await moveDeadlines();
    // Redis has the alarms of before and would keep them; without them the next sweep sets new ones.
    await flush();
    for (let round = 0; round < ROUNDS; round += 1) await loseInThreeWays();
    const firings = await eventually(
      async () => {
        const found = await firingsOfEach();
        expect(found.size).toBe(REQUESTS);
        return found;
      },
      { timeoutMs: 60_000, intervalMs: 250 },
    );
    // One more sweep of each replica: whatever would fire again has had its time.
    await delay(SWEEP_MS + 500);

    expect(await firingsOfEach()).toEqual(firings);
    expect([...firings.values()].filter((times) => times.length !== 1)).toEqual([]);
    const lateness = [...firings].map(([id, [at]]) => Number(at) - Number(dueAt.get(id)));
    expect(Math.min(...lateness)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...lateness)).toBeLessThan(LATEST_MS);
    expect(await verified(hub.environment, 'intake', 'requests', 'intake.request')).toMatchObject({
      aggregates: REQUESTS,
      broken: [],
    });
    expect(await fired({ by: 'alarm', result: 'done' })).toBeGreaterThan(0);
    expect(await fired({ by: 'sweep', result: 'done' })).toBeGreaterThan(0);
    expect(await fired({ result: 'failed' })).toBe(0);
    expectRepeats((await fired({})) - REQUESTS);
  }, 240_000);
});

/** Requests that the system itself acknowledges, if nobody does before the deadline. */
async function submitAll(): Promise<void> {
  const focalPoint = hub.as('focal-point.mkd').intake;
  let left = REQUESTS;
  const submit = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { requestId } = await focalPoint.create<{ requestId: string }>(
        '/v1/requests',
        realSizedRequest('MKD'),
      );
      await focalPoint.act(`/v1/requests/${requestId}`, 'submit', { endorsement: ENDORSEMENT });
    }
  };
  await Promise.all(Array.from({ length: 8 }, submit));
}

/** The hand on the clock: deadlines two working days away come one after another, soon. */
async function moveDeadlines(): Promise<ReadonlyMap<string, number>> {
  const stepMs = (ROUNDS * ROUND_MS) / REQUESTS;
  return inDatabase(hub.environment, 'intake', async (db) => {
    const requests = db.collection<{ _id: string }>('requests');
    const ids = (await requests.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
    const from = Date.now() + SWEEP_MS + 1_000;
    const dueAt = new Map(ids.map((id, index) => [id, Math.round(from + index * stepMs)]));
    await requests.bulkWrite(
      [...dueAt].map(([id, at]) => ({
        updateOne: { filter: { _id: id }, update: { $set: { 'timers.0.dueAt': new Date(at) } } },
      })),
    );
    return dueAt;
  });
}

/** Away for longer than a sweep and back with its data; back with none; emptied while it runs. */
async function loseInThreeWays(): Promise<void> {
  await delay(SWEEP_MS + 1_000);
  await redis.kill9();
  await delay(SWEEP_MS + 1_000);
  await redis.restart();
  // Connections come back within 2 s; then the alarms of what the sweeps have fired meanwhile ring.
  await delay(3_500);
  await redis.kill9();
  await redis.deleteData();
  await redis.restart();
  await delay(2_000);
  await flush();
}

async function flush(): Promise<void> {
  const client = new Redis(redis.url);
  try {
    await client.flushall();
  } finally {
    client.disconnect();
  }
}

/** When each request was acknowledged by a timer; all times, were there several. */
async function firingsOfEach(): Promise<ReadonlyMap<string, readonly number[]>> {
  return inDatabase(hub.environment, 'intake', async (db) => {
    const found = await db
      .collection('requests')
      .aggregate<{ _id: string; at: Date[] }>([
        { $unwind: '$history' },
        { $match: { 'history.cause': /^timer:/ } },
        { $group: { _id: '$_id', at: { $push: '$history.at' } } },
      ])
      .toArray();
    return new Map(found.map(({ _id, at }) => [_id, at.map((time) => time.getTime())]));
  });
}

async function fired(labels: Readonly<Record<string, string>>): Promise<number> {
  const counts = [hub.service('intake'), second].map(({ url }) =>
    metric(url, 'hub_timers_fired_total', labels),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
