import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Collection } from 'mongodb';
import { aCommand, BASKET, filled } from '../test/basket.js';
import type { Basket, BasketEvent } from '../test/basket.js';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { AggregateStore } from './aggregate-store.js';
import { AggregateTooLarge } from './aggregate.errors.js';
import { sha256 } from './hash-chain.js';
import { LargeDataStore } from './large-data-store.js';
import { LargeDataErased, LargeDataNotFound, LargeDataTooLarge } from './large-data.errors.js';
import type { AggregateStoreOptions } from './store-options.js';

const scratch = new ScratchDatabase();
let collection: Collection;
const KiB = 1024;
const text = (bytes: number): string => 'ж'.repeat(bytes / 2);

beforeEach(async () => {
  collection = scratch.freshCollection();
  await aStore().prepare();
});

const aStore = (options?: AggregateStoreOptions) =>
  new AggregateStore<Basket, BasketEvent>(collection, BASKET, options);
const stored = () => collection.findOne({ _id: 'b1' as never });
const files = () => scratch.db.collection('large-data.files').countDocuments({ 'metadata.owner': 'b1' });

describe('large event data', () => {
  beforeEach(async () => {
    await scratch.db.collection('large-data.files').deleteMany({});
  });

  it('is kept beside the document and read back as if it were in it', async () => {
    const outcome = await aStore().execute('b1', aCommand('c1'), () => [
      filled(text(40 * KiB)),
      filled('rice'),
    ]);

    const entries = (await stored())?.['history'] as Record<string, unknown>[];
    expect(entries[0]).not.toHaveProperty('data');
    expect(entries[0]).toHaveProperty('largeData.sha256');
    expect(entries[1]).toHaveProperty('data.item', 'rice');
    expect(await aStore().history('b1')).toEqual(outcome.events);
    expect(await aStore().execute('b1', aCommand('c1'), () => [])).toEqual({ ...outcome, repeated: true });
  });

  it('leaves nothing behind when its change is not stored', async () => {
    const refused = aStore({ limits: { largestDocumentBytes: 10 * KiB } });
    await expect(refused.execute('b1', aCommand('c1'), () => [filled(text(40 * KiB))])).rejects.toThrow(
      AggregateTooLarge,
    );

    await Promise.all(
      [1, 2, 3].map(() => aStore().execute('b1', aCommand('c1'), () => [filled(text(40 * KiB))])),
    );

    expect(await files()).toBe(1);
  });
});

describe('a document', () => {
  it('is refused long before MongoDB would refuse it', async () => {
    const store = aStore({ limits: { largestDocumentBytes: 64 * KiB, inlineBytes: 64 * KiB } });
    await store.execute('b1', aCommand('c1'), () => [filled(text(20 * KiB))]);

    await expect(store.execute('b1', aCommand('c2'), () => [filled(text(20 * KiB))])).rejects.toThrow(
      AggregateTooLarge,
    );
  });

  it('of a draft that is saved over and over grows by little more than the entries’ heads', async () => {
    const limits = { crowdedDocumentBytes: 32 * KiB };
    for (let save = 0; save < 30; save += 1)
      await aStore({ limits }).execute('b1', aCommand(`c${String(save)}`), () => [
        { type: 'test.basket.emptied.v1', data: { draft: text(8 * KiB) } },
      ]);

    const [{ bytes } = { bytes: 0 }] = await collection
      .aggregate<{ bytes: number }>([{ $project: { bytes: { $bsonSize: '$$ROOT' } } }])
      .toArray();
    // Five saves fill the 32 KiB; the other 25 add a reference of some 400 bytes each.
    expect(bytes).toBeLessThan(60 * KiB);
    expect(await aStore().history('b1')).toHaveLength(30);
  });
});

describe('the store of large data', () => {
  const attachments = () =>
    new LargeDataStore(scratch.db, { bucket: 'attachments', largestBytes: 600 * KiB });

  it('keeps a stream with its checksum and size', async () => {
    const bytes = Buffer.alloc(500 * KiB, 'pdf');

    const reference = await attachments().put(
      Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]),
      'r1',
    );

    expect(reference).toMatchObject({ sha256: sha256(bytes), size: bytes.length });
    expect(await buffer(await attachments().get(reference))).toEqual(bytes);
    const file = await scratch.db.collection('attachments.files').findOne({ 'metadata.owner': 'r1' });
    expect(file?.['metadata']).toEqual({ owner: 'r1', sha256: reference.sha256 });
  });

  it('keeps nothing of what is too large', async () => {
    const tooMuch = Readable.from([Buffer.alloc(400 * KiB), Buffer.alloc(400 * KiB)]);

    await expect(attachments().put(tooMuch, 'r2')).rejects.toThrow(LargeDataTooLarge);
    expect(await scratch.db.collection('attachments.files').countDocuments({ 'metadata.owner': 'r2' })).toBe(
      0,
    );
  });

  it('erases the bytes and keeps checksum and reason', async () => {
    const reference = await attachments().put('names of people', 'r3');

    await attachments().erase(reference, 'personal data', new Date('2026-01-02'));
    await attachments().erase(reference, 'again', new Date('2026-01-03'));

    await expect(attachments().get(reference)).rejects.toThrow(LargeDataErased);
    const file = await scratch.db.collection('attachments.files').findOne({ 'metadata.owner': 'r3' });
    expect(file?.['metadata']).toMatchObject({
      sha256: reference.sha256,
      erased: { reason: 'personal data' },
    });
    expect(await scratch.db.collection('attachments.chunks').countDocuments({ files_id: file?._id })).toBe(0);
  });

  it.each(['65f000000000000000000000', 'nonsense'])('knows nothing under %s', async (id) => {
    await expect(attachments().get({ id })).rejects.toThrow(LargeDataNotFound);
  });
});
