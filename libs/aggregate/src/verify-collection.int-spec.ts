import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Collection } from 'mongodb';
import { aCommand, BASKET, filled } from '../test/basket.js';
import type { Basket, BasketEvent } from '../test/basket.js';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { AggregateStore } from './aggregate-store.js';
import { LargeDataStore } from './large-data-store.js';
import { verifyCollection } from './verify-collection.js';

const scratch = new ScratchDatabase();
let collection: Collection;
let store: AggregateStore<Basket, BasketEvent>;

beforeEach(async () => {
  collection = scratch.freshCollection();
  store = new AggregateStore(collection, BASKET, { limits: { inlineBytes: 100 } });
  await store.prepare();
  for (const id of ['b1', 'b2', 'b3'])
    for (const item of ['rice', 'salt', 'x'.repeat(200)])
      await store.execute(id, aCommand(`${id}-${item.slice(0, 4)}`), () => [filled(item)]);
});

const verify = () => verifyCollection(collection, BASKET.name, { largeData: new LargeDataStore(scratch.db) });
const tamper = (id: string, update: object | object[]) => collection.updateOne({ _id: id as never }, update);

describe('verifyCollection', () => {
  it('finds nothing in what the store has written', async () => {
    expect(await verify()).toEqual({ aggregates: 3, entries: 9, broken: [] });
  });

  it('names each aggregate and its first broken link', async () => {
    await tamper('b1', { $set: { 'history.1.data.count': 999 } });
    await tamper('b2', [
      {
        $set: {
          history: { $concatArrays: [{ $slice: ['$history', 1] }, { $slice: ['$history', -1] }] },
          version: 2,
        },
      },
      { $set: { version: 3 } },
    ]).catch(() => undefined);
    await tamper('b3', [{ $set: { history: { $slice: ['$history', 2] }, version: 2 } }]);

    const { broken } = await verify();

    // b2: the collection itself refuses it. b3: cut short together with its version; only a head noted elsewhere tells.
    expect(broken).toEqual([{ id: 'b1', seq: 2, breach: 'flipped' }]);
  });

  it('notices large data that is no longer what it was, and lets erased data be', async () => {
    const [damaged, erased] = await Promise.all(['b1', 'b2'].map(referenceIn));
    await scratch.db
      .collection('large-data.chunks')
      .updateOne({ files_id: damaged?._id }, { $set: { data: Buffer.from('?') } });
    await new LargeDataStore(scratch.db).erase(
      { id: erased?._id.toHexString() ?? '' },
      'personal data',
      new Date(),
    );

    expect((await verify()).broken).toEqual([{ id: 'b1', seq: 3, breach: 'damaged' }]);
  });
});

const referenceIn = async (id: string) =>
  (
    await scratch.db
      .collection('large-data.files')
      .find({ 'metadata.owner': id })
      .sort({ uploadDate: -1 })
      .toArray()
  )[0];
