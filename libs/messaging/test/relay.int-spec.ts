import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import type { Db, Document } from 'mongodb';
import { serverUrl } from '../../../test/support/environment.js';
import { eventually } from '../../../test/support/eventually.js';
import { LargeDataStore } from '@hub/aggregate/large-data-store.js';
import { HistoryRelay } from '../src/relay/history-relay.js';
import type { HistoryRelayOptions } from '../src/relay/history-relay.js';
import { Boxes, BOX_SOURCES, idsOf } from './boxes.js';
import { outOfOrder, RecordingBus } from './recording-bus.js';

describe('the relay of histories', () => {
  let client: MongoClient;
  let db: Db;
  let boxes: Boxes;
  let relays: HistoryRelay[];

  beforeAll(async () => {
    client = await MongoClient.connect(serverUrl('MONGODB_URL'));
  });
  afterAll(() => client.close());
  beforeEach(async () => {
    db = client.db(`t${Date.now().toString(36)}-${randomBytes(3).toString('hex')}-relay`);
    boxes = new Boxes(db);
    await boxes.prepare();
    relays = [];
  });
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await db.dropDatabase();
  });

  const relayTo = (bus: RecordingBus, options: Partial<HistoryRelayOptions> = {}): HistoryRelay => {
    const relay = new HistoryRelay({ db, sources: BOX_SOURCES, bus, leaseMs: 600, ...options });
    relays.push(relay);
    relay.start();
    return relay;
  };
  const leader = (relay: HistoryRelay) => eventually(() => expect(relay.metrics.isLeader).toBe(true));
  const lease = () => db.collection<Document & { _id: string }>('relays');

  it('publishes what was committed before it started and since, each history in order', async () => {
    const bus = new RecordingBus();
    await boxes.fill('old', 3);
    const relay = relayTo(bus);
    await boxes.fill('new', 1);
    await boxes.fill('new', 4);
    await boxes.fill('old', 1);

    await eventually(() => {
      expect(new Set(bus.ids)).toEqual(new Set([...idsOf('old', 4), ...idsOf('new', 5)]));
    });

    expect(outOfOrder(bus.events)).toEqual([]);
    expect(bus.events.find(({ id }) => id === 'old/1')).toMatchObject({
      source: 'toy.box',
      type: 'toy.box.filled.v1',
      subject: 'old',
      seq: 1,
      cause: 'test:0',
      payload: { boxId: 'old', n: 1 },
    });
    expect(relay.metrics).toMatchObject({ scans: 1, seqGaps: 0, failures: 0, isLeader: true });
  });

  it('goes on from the saved place without reading the documents again', async () => {
    const first = relayTo(new RecordingBus());
    await boxes.fill('a', 2);
    await leader(first);
    await first.drain();
    await first.stop();
    await boxes.fill('a', 2);
    const bus = new RecordingBus();

    const second = relayTo(bus);

    await eventually(() => expect(bus.ids).toEqual(['a/3', 'a/4']));
    expect(second.metrics.scans).toBe(0);
  });

  it('publishes on drain all that is committed by then', async () => {
    const bus = new RecordingBus();
    const relay = relayTo(bus);
    await leader(relay);
    await Promise.all(Array.from({ length: 50 }, (_, index) => boxes.fill(`box-${String(index)}`, 4)));

    expect(await relay.drain()).toBe(true);

    expect(new Set(bus.ids).size).toBe(200);
    await relay.stop();
    const next = relayTo(new RecordingBus());
    expect(await eventually(async () => (await leader(next), next.metrics.scans))).toBe(0);
  });

  it.each([
    ['was deleted', (): Promise<unknown> => lease().updateOne({ _id: 'relay' }, { $unset: { place: 1 } })],
    ['is no longer in the oplog', () => moveTokenTo('00000001')],
    [
      'is broken',
      (): Promise<unknown> =>
        lease().updateOne({ _id: 'relay' }, { $set: { 'place.token': { _data: 'zz' } } }),
    ],
  ])('loses nothing when its place in the stream %s', async (_, lose) => {
    const bus = new RecordingBus();
    const first = relayTo(bus);
    for (const box of ['a', 'b', 'c']) await boxes.fill(box, 2);
    await first.drain();
    await first.stop();
    await boxes.fill('a', 2);
    await boxes.fill('d', 2);
    await lose();

    const second = relayTo(bus);
    await eventually(() =>
      expect(bus.ids).toEqual(expect.arrayContaining([...idsOf('a', 4), ...idsOf('d', 2)])),
    );
    await boxes.fill('b', 1);

    await eventually(() => expect(bus.ids.at(-1)).toBe('b/3'));
    expect(second.metrics.scans).toBe(1);
    expect(outOfOrder(bus.events)).toEqual([]);
  });

  it('shows no later event before an earlier one while two relays run at once', async () => {
    const bus = new RecordingBus();
    relayTo(bus, { name: 'one' });
    const other = relayTo(bus, { name: 'other' });
    await leader(other);
    const names = Array.from({ length: 8 }, (_, index) => `box-${String(index)}`);
    for (let round = 0; round < 20; round++) await Promise.all(names.map((name) => boxes.fill(name, 2)));

    for (const relay of relays) expect(await relay.drain()).toBe(true);

    expect(new Set(bus.ids).size).toBe(320);
    expect(bus.ids.length).toBeGreaterThanOrEqual(640);
    expect(outOfOrder(bus.events)).toEqual([]);
  });

  it('takes over when the holder of the lease is gone, and leaves the late one nothing to save', async () => {
    const expiresAt = new Date(Date.now() + 1_500);
    await lease().insertOne({ _id: 'relay', holder: 'dead', epoch: 7, expiresAt });
    const bus = new RecordingBus();
    const relay = relayTo(bus);
    await boxes.fill('a', 1);

    await leader(relay);

    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt.getTime() - 50);
    await eventually(() => expect(bus.ids).toContain('a/1'));
    expect(await lease().findOne({ _id: 'relay' })).toMatchObject({ epoch: 8 });
    await lease().updateOne(
      { _id: 'relay' },
      { $set: { holder: 'usurper', epoch: 9, expiresAt: new Date(Date.now() + 60_000) } },
    );
    await eventually(() => expect(relay.metrics.isLeader).toBe(false));
    expect(await lease().findOne({ _id: 'relay' })).toMatchObject({ holder: 'usurper', epoch: 9 });
  });

  it('goes on after the broker was away, from the last saved place', async () => {
    const bus = new RecordingBus();
    const relay = relayTo(bus);
    await boxes.fill('a', 1);
    await eventually(() => expect(bus.ids).toContain('a/1'));
    bus.failing = true;
    await boxes.fill('a', 2);
    await boxes.fill('b', 1);
    await eventually(() => {
      expect(relay.metrics.failures).toBeGreaterThan(1);
      expect(relay.metrics.lagSeconds).toBeGreaterThan(0);
    });
    bus.failing = false;

    await eventually(() => expect(new Set(bus.ids)).toEqual(new Set([...idsOf('a', 3), 'b/1'])));

    expect(outOfOrder(bus.events)).toEqual([]);
    await eventually(() => expect(relay.metrics.lagSeconds).toBe(0));
  });

  it('publishes data that is kept outside the document', async () => {
    const bus = new RecordingBus();
    await leader(relayTo(bus));
    const note = 'n'.repeat(600_000);
    await boxes.fill('large', 2, note);

    await eventually(() => expect(bus.ids).toEqual(expect.arrayContaining([...idsOf('large', 2)])));

    expect(bus.events[1]?.payload).toEqual({ boxId: 'large', n: 2, note });
  });

  it('is not held up by data that was erased', async () => {
    await boxes.fill('large', 2, 'n'.repeat(600_000));
    await boxes.fill('small', 1);
    const document = await db.collection<Document & { _id: string }>('boxes').findOne({ _id: 'large' });
    const [entry] = document?.['history'] as { largeData: { id: string } }[];
    await new LargeDataStore(db).erase({ id: entry?.largeData.id ?? '' }, 'personal data', new Date());
    const bus = new RecordingBus();

    relayTo(bus);

    await eventually(() =>
      expect(bus.ids).toEqual(expect.arrayContaining(['large/1', 'large/2', 'small/1'])),
    );
    expect(bus.events.find(({ id }) => id === 'large/1')?.payload).toEqual({});
  });

  async function moveTokenTo(seconds: string): Promise<void> {
    const saved = await lease().findOne({ _id: 'relay' });
    const token = (saved?.['place'] as { token: { _data: string } }).token._data;
    const moved = `${token.slice(0, 2)}${seconds}${token.slice(10)}`;
    await lease().updateOne({ _id: 'relay' }, { $set: { 'place.token._data': moved } });
  }
});
