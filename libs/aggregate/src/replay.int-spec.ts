import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCommand, BASKET } from '../test/basket.js';
import type { Basket, BasketEvent } from '../test/basket.js';
import { anEvent } from '../test/generated-events.js';
import { ScratchDatabase } from '../../../test/support/scratch-database.js';
import { AggregateStore } from './aggregate-store.js';
import { replay } from './replay.js';
import { verifyHistory } from './verify-history.js';

const scratch = new ScratchDatabase();

describe('a stored aggregate', () => {
  it('always equals its replayed history, and the history is sound as it is read back', async () => {
    const store = new AggregateStore<Basket, BasketEvent>(scratch.freshCollection(), BASKET, {
      limits: { inlineBytes: 60 },
    });
    await store.prepare();
    let made = 0;
    const commands = fc.array(fc.array(anEvent, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });

    await fc.assert(
      fc.asyncProperty(commands, async (groups) => {
        made += 1;
        const id = `b${String(made)}`;
        for (const [index, events] of groups.entries())
          await store.execute(id, aCommand(`c${String(index)}`), () => events);

        const loaded = await store.load(id);
        const history = await store.history(id);

        expect(replay(BASKET, history)).toEqual(loaded?.state);
        expect(loaded?.version).toBe(groups.flat().length);
        const [first] = groups;
        const repeat = await store.execute(id, aCommand('c0'), () => []);
        expect(repeat).toMatchObject({ version: first?.length, repeated: true });
        expect(repeat.state).toEqual(replay(BASKET, history.slice(0, first?.length)));
        const stored = await scratch.db
          .collection<{ _id: string; history: never[] }>('collection1')
          .findOne({ _id: id });
        expect(
          verifyHistory(stored?.history ?? [], { aggregate: BASKET.name, id, version: history.length }),
        ).toMatchObject({ sound: true });
      }),
      { numRuns: 60 },
    );
  });
});
