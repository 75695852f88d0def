import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Collection } from 'mongodb';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { metric } from './metric.js';
import { postDrafts } from './posting.js';
import { PrivateMongo } from './private-mongo.js';
import { disorderIn, expectRepeats, published, repeatsIn, type Published } from './published.js';
import { sayFigures } from './say-figures.js';
import { FULL, size } from './size.js';
import { inDatabase, verified } from './stored.js';

const POSTS = size(200, 40);
const TOPIC = 'intake.request';
const PATIENCE = { timeoutMs: 90_000, intervalMs: 200 };
const HTTP_ALONE = { SERVICE_ROLES: 'http' };
const EVERYTHING = { SERVICE_ROLES: 'http,consumer,relay,timers' };

let mongo: PrivateMongo;
let hub: Hub;

beforeAll(async () => {
  mongo = await PrivateMongo.start();
  hub = await Hub.start({
    label: 'lost-place',
    services: ['intake'],
    environment: { ...mongo.environment, RATE_LIMIT: '0', RELAY_LEASE_MS: '1500' },
  });
});

afterAll(async () => {
  await hub.end();
  await mongo.end();
});

/** Takes the relay's place from it while it is down; `isInFull` leaves a way of losing it to the full run. */
interface Loss {
  readonly what: string;
  readonly isInFull?: true;
  lose(): Promise<unknown>;
}

const LOSSES: readonly Loss[] = [
  { what: 'token is deleted', lose: () => relays({ $unset: { place: '' } }) },
  {
    what: 'token is no token',
    isInFull: true,
    lose: () => relays({ $set: { 'place.token': { _data: 'zz' } } }),
  },
  { what: 'token is older than the oplog', isInFull: true, lose: () => ageToken() },
  { what: 'oplog is lost', lose: () => mongo.loseOplog() },
];

describe('the relay of intake, when its place in the stream of changes is lost', () => {
  it.each(LOSSES.filter(({ isInFull }) => FULL || !isInFull).map((loss) => [loss.what, loss] as const))(
    'publishes what was committed meanwhile, and what comes after, though its %s',
    async (what, { lose }) => {
      const intake = hub.service('intake');
      if (!intake.running) await intake.restart(EVERYTHING); // an earlier loss has failed
      const before = await published(hub.environment, TOPIC);
      await drafts();
      await eventually(() => inRelays(expectPlace), PATIENCE);
      await intake.kill9();
      await intake.restart(HTTP_ALONE);
      const unpublished = await drafts();
      await revise(unpublished.slice(0, unpublished.length / 2));
      await intake.kill9();
      await lose();

      await intake.restart(EVERYTHING);
      const events = await untilAllIsPublished();
      expect(await metric(intake.url, 'hub_relay_scans_total')).toBe(1);
      await drafts();
      const all = await untilAllIsPublished();

      expect(disorderIn(all)).toEqual([]);
      expectRepeats(repeatsIn(all) - repeatsIn(before));
      sayFigures(`lost place, ${what}`, {
        events: new Set(all.map(({ id }) => id)).size,
        'published again': repeatsIn(events) - repeatsIn(before),
      });
    },
    180_000,
  );
});

const drafts = async (): Promise<readonly string[]> => {
  const accepted = await postDrafts(hub.as('focal-point.mkd').intake, { count: POSTS });
  return accepted.map(({ id }) => id);
};

/** So that histories grow, too, while nobody relays. */
async function revise(requestIds: readonly string[]): Promise<void> {
  const { intake } = hub.as('focal-point.mkd');
  for (const id of requestIds)
    await intake.change('PUT', `/v1/requests/${id}`, `/v1/requests/${id}/draft`, {
      requestingStates: ['MKD'],
      title: 'Revised while nobody relayed',
    });
}

async function untilAllIsPublished(): Promise<readonly Published[]> {
  const { entries, broken } = await verified(hub.environment, 'intake', 'requests', TOPIC);
  expect(broken).toEqual([]);
  return eventually(async () => {
    const events = await published(hub.environment, TOPIC);
    expect(new Set(events.map(({ id }) => id)).size).toBe(entries);
    return events;
  }, PATIENCE);
}

const relays = (change: object): Promise<unknown> =>
  inRelays(async (lease) => {
    const { modifiedCount } = await lease.updateOne({ _id: 'relay' }, change);
    expect(modifiedCount).toBe(1);
  });

/** Moves the token to a time that no oplog reaches back to. */
async function ageToken(): Promise<void> {
  let token = '';
  await inRelays(async (lease) => {
    token = (await expectPlace(lease)).token._data;
  });
  await relays({ $set: { 'place.token._data': `${token.slice(0, 2)}00000001${token.slice(10)}` } });
}

interface Lease {
  _id: string;
  place?: { token: { _data: string } };
}

async function expectPlace(lease: Collection<Lease>): Promise<NonNullable<Lease['place']>> {
  const saved = await lease.findOne({ _id: 'relay' });
  if (saved?.place === undefined) throw new Error('the relay has saved no place');
  return saved.place;
}

const inRelays = (work: (lease: Collection<Lease>) => Promise<unknown>): Promise<unknown> =>
  inDatabase(hub.environment, 'intake', (db) => work(db.collection<Lease>('relays')));
