import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../test/support/eventually.js';
import { KafkaCorner } from './kafka-corner.js';
import { outOfOrder } from './recording-bus.js';
import { filled } from './toy-events.js';

describe('consumers of one group', () => {
  let corner: KafkaCorner;

  beforeAll(async () => {
    corner = await KafkaCorner.open();
  });
  afterAll(() => corner.close());

  it('share the work, come and go, and neither lose an event nor turn two of a key round', async () => {
    const boxes = Array.from({ length: 30 }, (_, index) => `box-${String(index)}`);
    const stored: { subject: string; seq: number; by: string }[] = [];
    const consumer = (by: string) =>
      corner.consume(async ({ subject, seq }) => {
        await sleep(Math.random() * 4);
        stored.push({ subject, seq, by });
      });
    const first = consumer('first');
    let published = 0;
    const publishing = (async () => {
      for (let seq = 1; seq <= 60; seq++) {
        await corner.bus.publish(boxes.map((box) => filled(box, seq)));
        published += boxes.length;
        await sleep(50);
      }
    })();
    await eventually(() => expect(stored.length).toBeGreaterThan(100));
    const second = consumer('second');
    await eventually(() => expect(stored.some(({ by }) => by === 'second')).toBe(true));
    await eventually(() => expect(published).toBeGreaterThan(1_200));

    await first.close();

    await publishing;
    const distinct = () => new Set(stored.map(({ subject, seq }) => `${subject}/${String(seq)}`));
    await eventually(() => expect(distinct().size).toBe(1_800), { timeoutMs: 30_000 });
    expect(outOfOrder(stored)).toEqual([]);
    expect([first.metrics.gaps, second.metrics.gaps]).toEqual([0, 0]);
    expect(await corner.sizeOf('toy.box.dlt')).toBe(0);
    await second.close();
    expect(await corner.committedBy(second.group, 'toy.box')).toBe(await corner.sizeOf('toy.box'));
  });
});
