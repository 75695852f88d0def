import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Collection } from 'mongodb';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { aCommand, BASKET, filled, type Basket, type BasketEvent } from '../test/basket.js';
import { AggregateStore } from './aggregate-store.js';
import { CauseReused, StaleVersion } from './aggregate.errors.js';
import { verifyHistory } from './verify-history.js';

const scratch = new ScratchDatabase();
let collection: Collection;
let store: AggregateStore<Basket, BasketEvent>;

beforeEach(async () => {
  collection = scratch.freshCollection();
  store = new AggregateStore(collection, BASKET);
  await store.prepare();
});

const fill = (id: string, cause: string, item = 'rice', more: object = {}) => ({
  id,
  command: { ...aCommand(cause), ...more },
  decide: () => [filled(item)],
});
const refuse = (id: string, cause: string) => ({
  id,
  command: aCommand(cause),
  decide: (): never => {
    throw new Error(`not ${id}`);
  },
});
const versions = async (...ids: string[]) =>
  Promise.all(ids.map(async (id) => (await store.load(id))?.version));

describe('commands that belong together', () => {
  it('are all stored: new aggregates, existing ones, and those with nothing to do', async () => {
    await store.execute('old', aCommand('c1'), () => [filled('salt')]);

    const outcomes = await store.executeTogether([
      fill('old', 'c2#1'),
      fill('new', 'c2#2'),
      { id: 'idle', command: aCommand('c2#3'), decide: () => [] },
    ]);

    expect(outcomes.map(({ version, events }) => [version, events.length])).toEqual([
      [2, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(await versions('old', 'new', 'idle')).toEqual([2, 1, undefined]);
    expect(
      verifyHistory(await store.history('old'), { aggregate: BASKET.name, id: 'old', version: 2 }),
    ).toMatchObject({ sound: true });
  });

  it('leave no trace when one of them is refused, and say which', async () => {
    await store.execute('old', aCommand('c1'), () => [filled('salt')]);

    const run = store.executeTogether([
      fill('new', 'c2#1'),
      refuse('b', 'c2#2'),
      fill('old', 'c2#3', 'rice', { expectedVersion: 7 }),
    ]);

    await expect(run).rejects.toMatchObject({
      code: 'aggregate.together-refused',
      refusals: [
        { index: 1, error: new Error('not b') },
        { index: 2, error: expect.any(StaleVersion) },
      ],
    });
    expect(await versions('new', 'b', 'old')).toEqual([undefined, undefined, 1]);
  });

  it('are answered as the first time when they come again, whatever happened since', async () => {
    const steps = (isLater = false) => [
      fill('a', 'c1#1'),
      isLater ? refuse('b', 'c1#2') : { id: 'b', command: aCommand('c1#2'), decide: () => [] },
    ];
    await store.execute('a', aCommand('c0'), () => [filled('salt')]);
    await store.executeTogether(steps());
    await store.execute('a', aCommand('c2'), () => [filled('flour')]);

    const again = await store.executeTogether(steps(true));

    expect(again).toMatchObject([
      { version: 2, repeated: true },
      { version: 0, events: [], repeated: true },
    ]);
    expect(await versions('a', 'b')).toEqual([3, undefined]);
    await expect(
      store.executeTogether([fill('a', 'c1#1', 'rice', { fingerprint: 'another' })]),
    ).rejects.toThrow(CauseReused);
  });

  it('are whole among single commands and other groups that race for the same aggregates', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const anotherReplica = new AggregateStore<Basket, BasketEvent>(collection, BASKET);
    const groups = Array.from({ length: 6 }, (_, group) =>
      (group % 2 === 0 ? store : anotherReplica).executeTogether(
        (group % 2 === 0 ? ids : ids.toReversed()).map((id) => fill(id, `group-${String(group)}`)),
      ),
    );
    const singles = ids.map((id) => store.execute(id, aCommand(`single-${id}`), () => [filled('salt')]));

    const settled = await Promise.allSettled(groups);
    await Promise.all(singles);

    const stored = settled.flatMap(({ status }, group) => (status === 'fulfilled' ? [group] : []));
    for (const id of ids) {
      const history = await store.history(id);
      const causes = history.map(({ cause }) => cause).sort();
      expect(causes).toEqual([...stored.map((group) => `group-${String(group)}`), `single-${id}`].sort());
      expect(verifyHistory(history, { aggregate: BASKET.name, id, version: history.length })).toMatchObject({
        sound: true,
      });
    }
    expect(stored.length).toBeGreaterThan(0);
  });
});
