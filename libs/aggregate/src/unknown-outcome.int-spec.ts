import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { eventually } from '../../../test/support/eventually.js';
import { aCommand, BASKET, filled } from '../test/basket.js';
import type { Basket, BasketEvent } from '../test/basket.js';
import { FaultyLine } from '../test/faulty-line.js';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { AggregateStore } from './aggregate-store.js';
import { AggregateUnavailable, OutcomeUnknown } from './aggregate.errors.js';
import type { AggregateStoreOptions } from './store-options.js';

const scratch = new ScratchDatabase();
let line: FaultyLine;
let client: MongoClient | undefined;
/** Sees the database without the faulty line between. */
let direct: AggregateStore<Basket, BasketEvent>;
let overLine: (options?: AggregateStoreOptions) => AggregateStore<Basket, BasketEvent>;

beforeEach(async () => {
  line = await FaultyLine.to(scratch.url);
  client = await MongoClient.connect(line.url);
  const collection = scratch.freshCollection();
  direct = new AggregateStore(collection, BASKET);
  await direct.prepare();
  const through = client.db(scratch.name).collection(collection.collectionName);
  overLine = (options) => new AggregateStore(through, BASKET, options);
});

afterEach(async () => {
  await client?.close();
  client = undefined;
  await line.close();
});

const hasLanded = (version: number) => async () => {
  expect((await direct.load('b1'))?.version).toBe(version);
};

describe('a lost connection', () => {
  it('does not double a change whose acknowledgement was lost', async () => {
    await direct.execute('b1', aCommand('c1'), () => [filled('rice')]);
    const store = overLine();
    await store.load('b1');

    const decide = breakingOnce(() => {
      line.loseReplies();
    });
    const change = store.execute('b1', aCommand('c2'), decide);
    await eventually(hasLanded(2));
    line.heal();

    expect(await change).toMatchObject({ version: 2, repeated: false, events: [{ cause: 'c2' }] });
    expect((await direct.history('b1')).map(({ cause }) => cause)).toEqual(['c1', 'c2']);
  });

  it('does not lose a change that never reached the server', async () => {
    const store = overLine();
    await store.load('b1');

    const decide = breakingOnce(() => {
      line.loseRequests();
      setTimeout(() => {
        line.heal();
      }, 300);
    });
    const creation = await store.execute('b1', aCommand('c1'), decide, { expectNew: true });

    expect(creation).toMatchObject({ version: 1, repeated: false });
    expect(await direct.history('b1')).toHaveLength(1);
  });

  it('answers as the first time when the client asks again after it was told that the outcome is unknown', async () => {
    const impatient = overLine({ limits: { patienceMs: 200 } });
    await impatient.load('b1');
    const decide = breakingOnce(() => {
      line.loseReplies();
    });

    await expect(impatient.execute('b1', aCommand('c1'), decide, { expectNew: true })).rejects.toThrow(
      OutcomeUnknown,
    );
    line.heal();

    await expect(overLine().execute('b1', aCommand('c1'), decide)).resolves.toMatchObject({
      version: 1,
      repeated: true,
    });
  });

  it('is told apart from an unknown outcome when nothing was sent', async () => {
    line.loseRequests();

    await expect(overLine().execute('b1', aCommand('c1'), () => [filled('rice')])).rejects.toThrow(
      AggregateUnavailable,
    );
  });
});

/** Breaks the line between the reading and the writing. */
function breakingOnce(breakLine: () => void): () => readonly BasketEvent[] {
  let broken = false;
  return () => {
    if (!broken) breakLine();
    broken = true;
    return [filled('salt')];
  };
}
