import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyBulkWriteOperation, Collection, Document } from 'mongodb';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { GroupCommit } from './group-commit.js';

const scratch = new ScratchDatabase();
let collection: Collection;
let groups: number[];

beforeEach(() => {
  collection = scratch.freshCollection();
  groups = [];
});

/** Counts the round trips. */
function watched(): Collection {
  const bulkWrite: Collection['bulkWrite'] = (operations, options) => {
    groups.push(operations.length);
    return collection.bulkWrite(operations, options);
  };
  return { bulkWrite } as Collection;
}

const insert = (n: number): AnyBulkWriteOperation => ({ insertOne: { document: { n } } });
const guarded = (id: string, version: number, set: Document): AnyBulkWriteOperation => ({
  updateOne: {
    filter: { _id: id as never, version },
    update: { $set: { version: version + 1, ...set } },
    upsert: true,
  },
});
const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('group commit', () => {
  it('sends a burst in one round trip', async () => {
    const commit = new GroupCommit(watched());

    await Promise.all(count(64).map((n) => commit.commit(insert(n), 100)));

    expect(groups).toEqual([64]);
    expect(await collection.countDocuments()).toBe(64);
  });

  it('sends what arrives during a round trip in the next one', async () => {
    const commit = new GroupCommit(watched());

    const first = commit.commit(insert(0), 100);
    await new Promise((later) => setImmediate(later));
    await Promise.all([first, ...count(10).map((n) => commit.commit(insert(n), 100))]);

    expect(groups).toEqual([1, 10]);
  });

  it('bounds a group by count and by bytes', async () => {
    const byCount = new GroupCommit(watched(), { largestGroup: 4 });
    await Promise.all(count(10).map((n) => byCount.commit(insert(n), 1)));
    const byBytes = new GroupCommit(watched(), { largestGroupBytes: 1_000 });
    await Promise.all([600, 300, 300, 5_000, 10].map((bytes) => byBytes.commit(insert(bytes), bytes)));

    expect(groups).toEqual([4, 4, 2, 2, 1, 1, 1]);
  });

  it('gives each caller the result of its own write', async () => {
    await collection.insertMany([
      { _id: 'fresh' as never, version: 1 },
      { _id: 'stale' as never, version: 5 },
    ]);
    const commit = new GroupCommit(watched());

    const results = await Promise.all([
      commit.commit(guarded('fresh', 1, { by: 'a' }), 100),
      commit.commit(guarded('stale', 4, { by: 'b' }), 100),
      commit.commit(insert(1), 100),
      commit.commit({ insertOne: { document: { _id: 'stale' as never } } }, 100),
    ]);

    expect(results.map(({ kind }) => kind)).toEqual(['stored', 'refused', 'stored', 'refused']);
    expect(groups).toEqual([4]);
    expect(await collection.findOne({ _id: 'stale' as never })).toEqual({ _id: 'stale', version: 5 });
  });

  it('refuses 200 of 200 stale updates one by one', async () => {
    await collection.insertMany(count(200).map((n) => ({ _id: `d${String(n)}` as never, version: 2 })));
    const commit = new GroupCommit(watched());

    const stale = count(200).map((n) => commit.commit(guarded(`d${String(n)}`, 1, {}), 100));
    const fresh = count(200).map((n) => commit.commit(guarded(`d${String(n)}`, 2, { done: true }), 100));

    expect(new Set((await Promise.all(stale)).map(({ kind }) => kind))).toEqual(new Set(['refused']));
    expect(new Set((await Promise.all(fresh)).map(({ kind }) => kind))).toEqual(new Set(['stored']));
  });

  it('does not let one write that cannot be encoded harm the others', async () => {
    const commit = new GroupCommit(watched());
    const unsendable: AnyBulkWriteOperation = { insertOne: { document: { 'a\0b': 1 } } };

    const results = await Promise.all(
      [insert(1), unsendable, insert(2)].map((write) => commit.commit(write, 100)),
    );

    expect(results.map(({ kind }) => kind)).toEqual(['stored', 'unsendable', 'stored']);
  });

  it('leaves all in the unknown when the majority does not confirm in time', async () => {
    const unconfirmed: Collection['bulkWrite'] = (operations, options) =>
      // No replica set of one node has two: the writes are applied and never confirmed.
      collection.bulkWrite(operations, { ...options, writeConcern: { w: 2, wtimeoutMS: 50 } });
    const commit = new GroupCommit({ bulkWrite: unconfirmed } as Collection);

    const results = await Promise.all(count(3).map((n) => commit.commit(insert(n), 100)));

    expect(results.map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'unknown']);
  });
});
