import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Collection, Document } from 'mongodb';
import { aCommand, BASKET, filled } from '../test/basket.js';
import type { Basket, BasketEvent } from '../test/basket.js';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { AggregateStore } from './aggregate-store.js';
import { entryHash, genesisHash } from './hash-chain.js';
import { replay } from './replay.js';
import { STRIKES } from './strike-record.js';
import { findText, strikeText, type StruckDocument } from './strike-text.js';
import { verifyCollection } from './verify-collection.js';
import { STRUCK_MARK } from './without-texts.js';

const TEXT = 'Ana "Anita" Petrova';
const STRIKE = {
  service: 'test',
  text: TEXT,
  reason: 'a migrant is named',
  by: { id: 'operator.zeno', role: 'operator' },
  at: new Date('2026-04-01T00:00:00.000Z'),
};

const scratch = new ScratchDatabase();
let collection: Collection;
let readModel: Collection;
let store: AggregateStore<Basket, BasketEvent>;

beforeEach(async () => {
  await scratch.db.dropDatabase();
  collection = scratch.freshCollection();
  readModel = scratch.freshCollection();
  store = new AggregateStore(collection, BASKET, { limits: { inlineBytes: 400 } });
  await store.prepare();
  for (const id of ['named', 'other'])
    for (const [index, item] of ['rice', id === 'named' ? `salt of ${TEXT}` : 'salt', 'oil'].entries())
      await store.execute(id, aCommand(`${id}-${String(index)}`), () => [filled(item)]);
});

const strike = (more: Partial<typeof STRIKE> = {}) => all(strikeText(scratch.db, { ...STRIKE, ...more }));
const find = () => all(findText(scratch.db, STRIKE));
const verify = () => verifyCollection(collection, BASKET.name);

async function all(documents: AsyncIterable<StruckDocument>): Promise<StruckDocument[]> {
  const list: StruckDocument[] = [];
  for await (const document of documents) list.push(document);
  return list;
}

const everything = async () => {
  const found: Document[] = [];
  for (const { name } of await scratch.db.listCollections().toArray())
    found.push(...(await scratch.db.collection(name).find().toArray()));
  return JSON.stringify(found);
};

describe('words that are struck', () => {
  it('are found before, with the place of each', async () => {
    expect(await find()).toEqual([
      { collection: collection.collectionName, id: 'named', places: ['items', 'history/2'], left: {} },
    ]);
    expect(await everything()).toContain('Petrova');
  });

  it('stand nowhere any more, while the chain holds and leads to the state', async () => {
    const before = await store.history('named');

    await strike();

    expect(await find()).toEqual([]);
    expect(await everything()).not.toContain('Petrova');
    expect(await verify()).toEqual({ aggregates: 2, entries: 6, struck: 1, broken: [] });
    const after = await store.history('named');
    expect(after.map(({ hash }) => hash)).toEqual(before.map(({ hash }) => hash));
    expect((await store.load('named'))?.state).toEqual(replay(BASKET, after));
    expect(after[1]).toMatchObject({
      data: { item: `salt of ${STRUCK_MARK}`, count: 1 },
      struck: { reason: STRIKE.reason, at: STRIKE.at, by: STRIKE.by },
    });
    expect(after[1]).not.toHaveProperty('salt');
  });

  it('leave a record with a chain of its own', async () => {
    await strike();

    const records = await scratch.db.collection(STRIKES).find().toArray();
    expect(records).toMatchObject([{ reason: STRIKE.reason, entries: ['named/2'] }]);
    expect(await verifyCollection(scratch.db.collection(STRIKES), 'test.strike')).toMatchObject({
      entries: 1,
      broken: [],
    });
  });

  it('do not hinder what comes next, nor the answer to what came before', async () => {
    await strike();
    await store.execute('named', aCommand('next'), () => [filled('bread')]);

    const repeat = await store.execute('named', aCommand('named-1'), () => []);

    expect(repeat).toMatchObject({ repeated: true, version: 2 });
    expect(await verify()).toMatchObject({ entries: 7, broken: [] });
  });

  it('may be followed by others from the same entry', async () => {
    await strike();
    await strike({ text: 'salt of', reason: 'more' });

    expect(await verify()).toMatchObject({ struck: 1, broken: [] });
    expect((await store.history('named'))[1]?.data).toEqual({
      item: `${STRUCK_MARK} ${STRUCK_MARK}`,
      count: 1,
    });
  });

  it('leave read models too, also where they stand in stored JSON', async () => {
    const at = new Date();
    await readModel.insertOne({ answer: JSON.stringify({ who: TEXT }), who: [{ name: TEXT }], at, n: 1 });

    await strike();

    expect(await readModel.findOne()).toMatchObject({
      answer: JSON.stringify({ who: STRUCK_MARK }),
      who: [{ name: STRUCK_MARK }],
      at,
      n: 1,
    });
  });

  it('are struck while others go on writing', async () => {
    const writing = Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        store.execute('named', aCommand(`busy-${String(index)}`), () => [filled('more')]),
      ),
    );
    await strike();
    await writing;
    await strike();

    expect(await find()).toEqual([]);
    expect(await verify()).toMatchObject({ entries: 46, broken: [] });
    expect((await store.load('named'))?.state).toEqual(replay(BASKET, await store.history('named')));
  });
});

describe('what cannot be struck is named', () => {
  it('in an entry of an earlier version, whose chain binds the words themselves', async () => {
    const [first] = (await store.history('other')).map(({ salt: _, ...entry }: Document) => entry);
    const entry = { ...first, id: 'old/1', data: filled(TEXT).data };
    const hash = entryHash(genesisHash(BASKET.name, 'old'), entry as never);
    const { _id: _, ...document } = (await collection.findOne({ _id: 'other' as never })) ?? {};
    await collection.insertOne({
      ...document,
      _id: 'old' as never,
      version: 1,
      items: [],
      history: [{ ...entry, hash }],
    });

    expect(await strike()).toContainEqual(
      expect.objectContaining({ id: 'old', left: { 'history/1': 'unsalted' } }),
    );
    expect(await verify()).toMatchObject({ aggregates: 3, broken: [] });
  });

  it('in large data, and in documents with a hash of their own', async () => {
    await store.execute('other', aCommand('large'), () => [filled(TEXT + 'x'.repeat(400))]);
    await readModel.insertOne({ memo: TEXT, hash: 'abc' });

    const struck = await strike();

    expect(struck).toContainEqual(
      expect.objectContaining({ id: 'other', left: { 'history/4': 'kept-apart' } }),
    );
    expect(struck).toContainEqual(expect.objectContaining({ places: ['memo'], left: { memo: 'sealed' } }));
    expect(await readModel.findOne()).toMatchObject({ memo: TEXT });
    expect(await verify()).toMatchObject({ broken: [] });
  });
});

describe('whoever strikes off the record', () => {
  it('is found out', async () => {
    await strike();
    await scratch.db.collection(STRIKES).deleteMany({});

    expect((await verify()).broken).toEqual([{ id: 'named', seq: 2, breach: 'struck-off-record' }]);
  });
});
