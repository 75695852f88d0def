import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import type { Post } from '../../tools/bench/shortlist/arrivals.program.js';
import { startAtRate } from '../../tools/bench/shortlist/arrivals.js';
import { requestsInTriage } from '../../tools/bench/shortlist/requests-in-triage.js';
import { loadPartners } from '../../tools/seed/load-partners.js';
import { readSeedData } from '../../tools/seed/seed-data.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { ServiceProcess } from '../support/service-process.js';
import { metric } from './metric.js';
import { clear, outcomeOf, type PostOutcome } from './post-once.js';
import { PrivateServer } from './private-server.js';
import { disorderIn, expectRepeats, published, repeatsIn } from './published.js';
import { ReadinessWatch } from './readiness-watch.js';
import { size } from './size.js';
import { inDatabase, stored, verified } from './stored.js';

const PER_SECOND = 20;
const LEAST_PER_SECOND = 2;
const BEFORE_MS = size(4_000, 1_000);
const OUTAGE_MS = size(20_000, 4_000);
const AFTER_MS = size(6_000, 1_000);
const AT_A_RATE = (PER_SECOND * (BEFORE_MS + OUTAGE_MS + AFTER_MS)) / 1_000;
const AT_ONCE = 100;
const REQUESTS = AT_A_RATE + AT_ONCE;
const PATIENCE = { timeoutMs: 180_000, intervalMs: 500 };

let kafka: PrivateServer;
let hub: Hub;
let secondConsumer: ServiceProcess;
let watches: readonly ReadinessWatch[] = [];

beforeAll(async () => {
  kafka = await PrivateServer.start('kafka');
  hub = await Hub.start({
    label: 'lost-kafka',
    services: ['intake', 'matching'],
    environment: { ...kafka.environment, RATE_LIMIT: '0', CONSUMER_SESSION_MS: String(size(6_000, 2_000)) },
  });
  secondConsumer = await ServiceProcess.start('matching', {
    label: 'lost-kafka-second',
    environment: { ...hub.environment, SERVICE_ROLES: 'consumer' },
  });
  await loadPartners(hub, await readSeedData());
  await eventually(bothHaveTheirPartitions, PATIENCE);
}, 180_000);

afterAll(async () => {
  await Promise.all(watches.map((watch) => watch.end()));
  await secondConsumer.kill9();
  await hub.end();
  await kafka.end();
});

describe('Kafka, lost while requests are drafted and cleared', () => {
  it('keeps nobody from being accepted, and every event has its effect once it is back', async () => {
    const posts = await requestsInTriage(hub, REQUESTS);
    const [atOnce, atARate] = [posts.slice(0, AT_ONCE), posts.slice(AT_ONCE)];
    const outcomes: PostOutcome[] = [];
    watches = hub.running.map(({ url }) => new ReadinessWatch(url));
    const outage = loseWith(atOnce, outcomes);
    const byId = new Map(atARate.map((post) => [post.id, post]));
    await startAtRate([...byId.keys()], PER_SECOND, async (id) => {
      outcomes.push(...(await Promise.all([clearOnce(byId.get(id) as Post), draftOnce(`draft-${id}`)])));
    });
    const { from, until, handledBySecond } = await outage;

    expect(outcomes.filter(({ refusal }) => refusal !== undefined)).toEqual([]);
    expect(outcomes).toHaveLength(AT_ONCE + 2 * AT_A_RATE);
    const duringOutage = outcomes.filter(({ at }) => at > from && at < until).length;
    // How many depends on the machine; that it goes on does not depend on Kafka.
    expect(duringOutage).toBeGreaterThan((LEAST_PER_SECOND * OUTAGE_MS) / 1_000);

    await eventually(everyClearedRequestHasOneShortlist(posts), PATIENCE);
    await eventually(intakeHasHeardOfEveryShortlist, PATIENCE);
    await eventually(nothingIsLeftToHandle, PATIENCE);
    await Promise.all(watches.map((watch) => watch.end()));
    expect(watches.flatMap(({ refusals }) => refusals).filter(isForKafka)).toEqual([]);
    for (const { asked } of watches) expect(asked).toBeGreaterThan(OUTAGE_MS / 1_000);

    const histories = await verified(hub.environment, 'intake', 'requests', 'intake.request');
    expect(histories).toMatchObject({ aggregates: REQUESTS + AT_A_RATE, broken: [] });
    const events = await eventually(async () => {
      const found = await published(hub.environment, 'intake.request');
      expect(new Set(found.map(({ id }) => id)).size).toBe(histories.entries);
      return found;
    }, PATIENCE);
    expect(disorderIn(events)).toEqual([]);
    expectRepeats(repeatsIn(events) + (await redelivered(handledBySecond)));
  }, 480_000);
});

// A starved machine can take longer to answer for MongoDB than a readiness check waits; Kafka has no part in that.
const isForKafka = (refusal: string): boolean => !refusal.includes('"mongodb":"down"');

interface Outage {
  readonly from: number;
  readonly until: number;
  readonly handledBySecond: number;
}

/**
 * Kafka ends in the middle of a burst, so that effects are stored that Kafka was not told of; and one of the two
 * consumers that could still tell it is killed while it is away.
 */
async function loseWith(burst: readonly Post[], outcomes: PostOutcome[]): Promise<Outage> {
  await delay(BEFORE_MS);
  const answers = Promise.all(burst.map(clearOnce));
  await someEffectsOf(burst);
  await kafka.kill9();
  const from = Date.now();
  outcomes.push(...(await answers));
  await delay(from + OUTAGE_MS - 1_000 - Date.now());
  const handledBySecond = await handled(secondConsumer.url);
  await secondConsumer.kill9();
  await delay(from + OUTAGE_MS - Date.now());
  const until = Date.now();
  await kafka.restart();
  return { from, until, handledBySecond };
}

async function someEffectsOf(burst: readonly Post[]): Promise<void> {
  const some = { _id: { $in: burst.map(({ id }) => id) } };
  await inDatabase(hub.environment, 'matching', (db) =>
    eventually(
      async () => {
        const effects = await db.collection<{ _id: string }>('shortlists').countDocuments(some);
        expect(effects).toBeGreaterThan(AT_ONCE / 10);
      },
      { ...PATIENCE, intervalMs: 2 },
    ),
  );
}

const clearOnce = (post: Post): Promise<PostOutcome> => clear(hub.service('intake').url, post);

const draftOnce = (key: string): Promise<PostOutcome> =>
  outcomeOf(hub.as('focal-point.mkd').intake.post('/v1/requests', realSizedRequest('MKD'), { key }));

const everyClearedRequestHasOneShortlist = (posts: readonly Post[]) => async (): Promise<void> => {
  const shortlists = await stored(hub.environment, 'matching', 'shortlists', { version: 1 });
  expect(shortlists.map(({ _id, version }) => `${String(_id)} ${String(version)}`).sort()).toEqual(
    posts.map(({ id }) => `${id} 1`).sort(),
  );
};

async function intakeHasHeardOfEveryShortlist(): Promise<void> {
  const requests = await stored(hub.environment, 'intake', 'requests', { shortlist: 1 });
  expect(requests.filter(({ shortlist }) => shortlist !== undefined)).toHaveLength(REQUESTS);
}

async function bothHaveTheirPartitions(): Promise<void> {
  for (const url of [hub.service('matching').url, secondConsumer.url])
    expect(await metric(url, 'hub_consumer_rebalances_total')).toBeGreaterThan(0);
}

async function nothingIsLeftToHandle(): Promise<void> {
  for (const { url } of hub.running) expect(await metric(url, 'hub_consumer_lag')).toBe(0);
}

const handled = (url: string): Promise<number> => metric(url, 'hub_consumer_handled_total');

/** Each request is handled once by matching, its shortlist once by intake: what is above that was delivered again. */
async function redelivered(handledBySecond: number): Promise<number> {
  const counts = await Promise.all(hub.running.map(({ url }) => handled(url)));
  return counts.reduce((sum, count) => sum + count, handledBySecond) - 2 * REQUESTS;
}
