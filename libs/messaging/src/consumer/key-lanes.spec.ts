import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventually } from '../../../../test/support/eventually.js';
import { KeyLanes } from './key-lanes.js';

describe('lanes', () => {
  it('run one key in order and never more tasks than allowed, whatever the tasks do', async () => {
    const tasks = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), turns: fc.nat(3), rests: fc.boolean() }),
      {
        maxLength: 40,
      },
    );
    await fc.assert(
      fc.asyncProperty(tasks, fc.integer({ min: 1, max: 3 }), async (plan, concurrency) => {
        const lanes = new KeyLanes(concurrency);
        const done: [string, number][] = [];
        let running = 0;
        let most = 0;
        plan.forEach(({ key, turns, rests }, index) => {
          lanes.add(key, async (slot) => {
            most = Math.max(most, ++running);
            for (let turn = 0; turn < turns; turn++) await setImmediate();
            running--;
            if (rests) await slot.rest(0);
            done.push([key, index]);
          });
        });
        await eventually(() => expect(done).toHaveLength(plan.length), { intervalMs: 1 });

        for (const key of ['a', 'b', 'c', 'd']) {
          const order = done.filter(([of]) => of === key).map(([, index]) => index);
          expect(order).toEqual([...order].sort((one, other) => one - other));
        }
        expect(most).toBeLessThanOrEqual(concurrency);
        await eventually(() => expect([lanes.size, lanes.busy]).toEqual([0, 0]), { intervalMs: 1 });
      }),
      { numRuns: 40 },
    );
  });

  it('give a resting task’s place to others', async () => {
    const lanes = new KeyLanes(1);
    const done: string[] = [];
    lanes.add('slow', async (slot) => {
      await slot.rest(30);
      done.push('slow');
    });

    lanes.add('quick', () => Promise.resolve(void done.push('quick')));

    await eventually(() => expect(done).toEqual(['quick', 'slow']), { intervalMs: 2 });
  });
});
