import { beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { aCommand, BASKET, filled } from '../test/basket.js';
import type { Basket, BasketEvent } from '../test/basket.js';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { AggregateStore } from './aggregate-store.js';
import { CauseReused, MalformedData, StaleVersion } from './aggregate.errors.js';
import { verifyHistory } from './verify-history.js';

const scratch = new ScratchDatabase();
let collection: Collection;
let store: AggregateStore<Basket, BasketEvent>;
/** Another replica: shares nothing with `store` but the collection. */
const anotherReplica = () => new AggregateStore<Basket, BasketEvent>(collection, BASKET);

beforeEach(async () => {
  collection = scratch.freshCollection();
  store = new AggregateStore(collection, BASKET);
  await store.prepare();
});

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('a command', () => {
  it('stores state and events in one document', async () => {
    const outcome = await store.execute('b1', aCommand('c1'), () => [filled('rice'), filled('salt', 2)]);

    expect(outcome).toMatchObject({
      id: 'b1',
      version: 2,
      repeated: false,
      state: { changedBy: 'drafter.mkd' },
    });
    expect(outcome.events.map(({ seq, id }) => [seq, id])).toEqual([
      [1, 'b1/1'],
      [2, 'b1/2'],
    ]);
    expect(await store.load('b1')).toEqual({ id: 'b1', version: 2, state: outcome.state });
    expect(await store.history('b1')).toEqual(outcome.events);
  });

  it('writes nothing when there is nothing to do', async () => {
    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);

    const idle = await store.execute('b1', aCommand('c2'), () => []);
    const idleOnNothing = await store.execute('b2', aCommand('c2'), () => []);

    expect(idle).toMatchObject({
      version: 1,
      events: [],
      repeated: false,
      state: { items: [{ item: 'rice' }] },
    });
    expect(idleOnNothing).toMatchObject({ version: 0, events: [], state: undefined });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('writes nothing when the domain refuses', async () => {
    const refuse = (): never => {
      throw new Error('not in this status');
    };

    await expect(store.execute('b1', aCommand('c1'), refuse)).rejects.toThrow('not in this status');
    expect(await store.load('b1')).toBeUndefined();
  });

  it('removes fields that vanish from the state', async () => {
    await store.execute('b1', aCommand('c1'), () => [
      filled('rice'),
      { type: 'test.basket.noted.v1', data: { note: 'x' } },
    ]);

    await store.execute('b1', aCommand('c2'), () => [{ type: 'test.basket.noted.v1', data: {} }]);

    expect((await store.load('b1'))?.state).not.toHaveProperty('note');
  });

  it('refuses data that cannot be published as JSON, before it is stored', async () => {
    const odd = [
      { type: 'test.basket.filled.v1', data: { item: 'rice', count: 1n } },
    ] as unknown as BasketEvent[];

    await expect(store.execute('b1', aCommand('c1'), () => odd)).rejects.toThrow(MalformedData);
    expect(await store.load('b1')).toBeUndefined();
  });

  it('tells listeners of new changes alone, and survives their failure', async () => {
    Logger.overrideLogger(false);
    const heard: number[] = [];
    store.onCommitted(() => {
      throw new Error('listener fails');
    });
    store.onCommitted(({ version }) => heard.push(version));

    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);
    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);
    await store.execute('b1', aCommand('c2'), () => []);

    expect(heard).toEqual([1]);
  });
});

describe('a repeated cause', () => {
  it('is answered as the first time, though much has happened since', async () => {
    const first = await store.execute('b1', aCommand('c1'), () => [filled('rice'), filled('salt')]);
    await store.execute('b1', aCommand('c2'), () => [{ type: 'test.basket.emptied.v1', data: {} }]);

    const again = await anotherReplica().execute('b1', aCommand('c1', { at: new Date() }), () => [
      filled('twice'),
    ]);

    expect(again).toEqual({ ...first, repeated: true });
    expect((await store.load('b1'))?.version).toBe(3);
  });

  it('is answered before the expected version is looked at', async () => {
    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);
    const change = aCommand('c2', { expectedVersion: 1 });
    await store.execute('b1', change, () => [filled('salt')]);

    await expect(store.execute('b1', change, () => [filled('salt')])).resolves.toMatchObject({
      version: 2,
      repeated: true,
    });
  });

  it.each([{ fingerprint: 'other' }, {}])('is refused with another content (%o)', async (other) => {
    await store.execute('b1', aCommand('c1', { fingerprint: 'one' }), () => [filled('rice')]);

    await expect(store.execute('b1', aCommand('c1', other), () => [filled('salt')])).rejects.toThrow(
      CauseReused,
    );
    expect((await store.load('b1'))?.version).toBe(1);
  });

  it.each([true, false])(
    'makes one event of 64 commands at once in four replicas (expectNew: %s)',
    async (expectNew) => {
      const replicas = times(4, anotherReplica);

      const outcomes = await Promise.all(
        times(64, (index) =>
          (replicas[index % 4] ?? store).execute(
            'b1',
            aCommand('c1', { fingerprint: 'same' }),
            () => [filled('rice')],
            {
              expectNew,
            },
          ),
        ),
      );

      const [one] = outcomes.filter((outcome) => !outcome.repeated);
      expect(outcomes.filter((outcome) => !outcome.repeated)).toHaveLength(1);
      for (const outcome of outcomes) expect({ ...outcome, repeated: false }).toEqual(one);
      expect(await store.history('b1')).toHaveLength(1);
    },
  );
});

describe('rival commands', () => {
  it('all land once, one after another', async () => {
    const replicas = times(3, anotherReplica);

    const outcomes = await Promise.all(
      times(100, (index) =>
        (replicas[index % 3] ?? store).execute('b1', aCommand(`c${String(index)}`), (state) => [
          filled('rice', (state?.items.length ?? 0) + 1),
        ]),
      ),
    );

    const history = await store.history('b1');
    expect(history.map(({ seq }) => seq)).toEqual(times(100, (index) => index + 1));
    expect(new Set(history.map(({ cause }) => cause)).size).toBe(100);
    expect(new Set(outcomes.map(({ version }) => version)).size).toBe(100);
    // Every decision was taken on the state it was stored on.
    expect((await store.load('b1'))?.state.items.map(({ count }) => count)).toEqual(
      times(100, (index) => index + 1),
    );
    expect(verifyHistory(history, { aggregate: BASKET.name, id: 'b1', version: 100 })).toMatchObject({
      sound: true,
    });
  });

  it('do not take a new aggregate for their own', async () => {
    await store.execute('iom', aCommand('c1'), () => [filled('rice')]);
    const seen: (Basket | undefined)[] = [];

    await store.execute(
      'iom',
      aCommand('c2'),
      (state) => [seen.push(state) && filled('salt')] as BasketEvent[],
      { expectNew: true },
    );

    expect(seen).toEqual([undefined, expect.objectContaining({ items: [{ item: 'rice', count: 1 }] })]);
    expect((await store.load('iom'))?.version).toBe(2);
  });

  it('are refused at a version they have not seen', async () => {
    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);
    await store.execute('b1', aCommand('c2', { expectedVersion: 1 }), () => [filled('salt')]);

    const late = store.execute('b1', aCommand('c3', { expectedVersion: 1 }), () => [filled('milk')]);

    await expect(late).rejects.toThrow(new StaleVersion('b1', 1, 2));
    await expect(
      store.execute('none', aCommand('c3', { expectedVersion: 1 }), () => [filled('milk')]),
    ).rejects.toThrow(StaleVersion);
  });

  it('say nothing of their aggregate to whoever is not admitted: neither its version nor that they were there before', async () => {
    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);
    const admit = (state: Basket | undefined): void => {
      if (state?.items.some(({ item }) => item === 'rice') !== false)
        throw new Error('there is no such basket');
    };
    const decide = (): BasketEvent[] => [filled('salt')];

    for (const command of [aCommand('c2'), aCommand('c1'), aCommand('c3', { expectedVersion: 7 })])
      await expect(store.execute('b1', command, decide, { admit })).rejects.toThrow(
        'there is no such basket',
      );
    await expect(store.execute('none', aCommand('c4'), decide, { admit })).rejects.toThrow(
      'there is no such basket',
    );

    expect((await store.load('b1'))?.version).toBe(1);
    expect(await store.load('none')).toBeUndefined();
  });

  it('start anew when their aggregate is deleted between reading and writing, rather than leave a crippled one', async () => {
    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);
    const late = new AggregateStore<Basket, BasketEvent>(deletingBeforeAnUpdate(), BASKET);

    const outcome = await late.execute('b1', aCommand('c2'), (state) => [
      filled(state === undefined ? 'anew' : 'on top'),
    ]);

    expect(outcome).toMatchObject({ version: 1, state: { items: [{ item: 'anew' }] } });
  });
});

/** The collection, in which `b1` is gone by the time an update of it arrives. */
const deletingBeforeAnUpdate = (): Collection =>
  new Proxy(collection, {
    get(target, name) {
      if (name !== 'bulkWrite') return Reflect.get(target, name, target) as unknown;
      return async (...[operations, options]: Parameters<Collection['bulkWrite']>) => {
        const [first = {}] = operations;
        if ('updateOne' in first) await target.deleteOne({ _id: 'b1' as never });
        return target.bulkWrite(operations, options);
      };
    },
  });

describe('the collection', () => {
  const entry = { seq: 8, type: 'x', hash: 'h' };

  it.each([
    ['an upsert that met no document', { $set: { version: 8 }, $push: { history: entry } }],
    [
      'a history that does not begin at its beginning',
      { $set: { version: 1, createdAt: new Date(), changedAt: new Date() }, $push: { history: entry } },
    ],
  ])('refuses %s', async (_what, update) => {
    const upsert = collection.updateOne({ _id: 'gone' as never, version: 7 }, update as never, {
      upsert: true,
    });

    await expect(upsert).rejects.toMatchObject({ code: 121 });
  });

  it('refuses a version that is not the length of the history', async () => {
    await store.execute('b1', aCommand('c1'), () => [filled('rice')]);

    await expect(
      collection.updateOne({ _id: 'b1' as never }, { $inc: { version: 1 } }),
    ).rejects.toMatchObject({ code: 121 });
    await expect(
      collection.updateOne({ _id: 'b1' as never }, { $set: { history: [] } }),
    ).rejects.toMatchObject({ code: 121 });
  });

  it('can be prepared by several replicas at once, and again', async () => {
    const fresh = scratch.freshCollection();

    await Promise.all(times(3, () => new AggregateStore<Basket, BasketEvent>(fresh, BASKET).prepare()));

    expect((await fresh.indexes()).map(({ name }) => name)).toEqual(['_id_', 'changed']);
  });
});
