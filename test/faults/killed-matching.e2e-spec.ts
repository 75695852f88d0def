import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Post } from '../../tools/bench/shortlist/arrivals.program.js';
import { requestsInTriage } from '../../tools/bench/shortlist/requests-in-triage.js';
import { loadPartners } from '../../tools/seed/load-partners.js';
import { readSeedData } from '../../tools/seed/seed-data.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { amidBatch, deliveredAgain, killMidBatch } from './mid-batch.js';
import { untilTakenIn } from './offsets.js';
import { disorderIn, expectRepeats, published, repeatsIn } from './published.js';
import { sayFigures } from './say-figures.js';
import { size } from './size.js';
import { stored, verified } from './stored.js';

const KILLS = size(20, 3);
const PORTIONS = size(20, 10);
const PER_PORTION = size(24, 12);
const CLEARED = 'intake.request.cleared.v1';
const PATIENCE = { timeoutMs: 90_000, intervalMs: 250 };

let hub: Hub;

beforeAll(async () => {
  hub = await Hub.start({
    label: 'killed-matching',
    services: ['intake', 'matching'],
    environment: { RATE_LIMIT: '0', CONSUMER_SESSION_MS: '1500', RELAY_LEASE_MS: '1500' },
  });
  await loadPartners(hub, await readSeedData());
});

afterAll(async () => {
  await hub.end();
});

describe('matching, killed again and again while it draws up shortlists', () => {
  it('draws up one for every cleared request, and intake hears of each once', async () => {
    const posts = await requestsInTriage(hub, PORTIONS * PER_PORTION);
    const kills = await killMidBatch(
      {
        environment: hub.environment,
        service: hub.service('matching'),
        topic: 'intake.request',
        collection: 'shortlists',
        requestId: '_id',
        moment: () => ({ operationType: 'insert' }),
        feed: async (portion) => {
          const fed = posts.slice(portion * PER_PORTION, (portion + 1) * PER_PORTION);
          await Promise.all(fed.map(clear));
        },
      },
      { atLeast: KILLS, atMost: PORTIONS, untilRepeated: CLEARED },
    );

    await untilTakenIn(hub.environment, 'matching', 'intake.request');
    const requestIds = posts.map(({ id }) => id).sort();
    await eventually(async () => {
      const requests = await stored(hub.environment, 'intake', 'requests', { 'history.type': 1 });
      expect(
        requests.filter((request) => countOf(request, 'intake.request.shortlisted.v1') === 1),
      ).toHaveLength(requestIds.length);
    }, PATIENCE);
    await untilTakenIn(hub.environment, 'intake', 'matching.shortlist');
    const shortlists = await stored(hub.environment, 'matching', 'shortlists', { version: 1 });
    expect(shortlists.map(({ _id, version }) => [String(_id), version as number]).sort()).toEqual(
      requestIds.map((id) => [id, 1]),
    );
    expect(await verified(hub.environment, 'matching', 'shortlists', 'matching.shortlist')).toEqual({
      aggregates: requestIds.length,
      entries: requestIds.length,
      broken: [],
    });
    expect(await verified(hub.environment, 'intake', 'requests', 'intake.request')).toMatchObject({
      broken: [],
    });

    const drawnUp = await published(hub.environment, 'matching.shortlist');
    expect(drawnUp.map(({ aggregateId }) => aggregateId)).toEqual(expect.arrayContaining(requestIds));
    expect(disorderIn(drawnUp)).toEqual([]);
    const again = deliveredAgain(kills, await published(hub.environment, 'intake.request'), CLEARED);
    sayFigures('killed matching', {
      kills: kills.length,
      'amid a batch': amidBatch(kills, (kill) => (kill + 1) * PER_PORTION),
      requests: requestIds.length,
      'cleared requests delivered again': again,
      'shortlists published again': repeatsIn(drawnUp),
    });
    expect(kills.length).toBeGreaterThanOrEqual(KILLS);
    expectRepeats(again);
  }, 300_000);
});

const countOf = ({ history }: { readonly history?: { type: string }[] }, type: string): number =>
  (history ?? []).filter((entry) => entry.type === type).length;

async function clear({ path, headers, body }: Post): Promise<void> {
  const reply = await fetch(`${hub.service('intake').url}${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  if (!reply.ok) throw new Error(`clear: ${String(reply.status)} ${await reply.text()}`);
  await reply.text();
}
