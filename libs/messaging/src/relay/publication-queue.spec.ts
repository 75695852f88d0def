import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { filled } from '../../test/toy-events.js';
import type { EventBus, OutgoingEvent } from '../event-bus.js';
import { PublicationQueue } from './publication-queue.js';

class SlowBus implements EventBus {
  readonly batches: string[][] = [];
  private release: (() => void) | undefined;

  publish(events: readonly OutgoingEvent[]): Promise<void> {
    this.batches.push(events.map(({ id }) => id));
    return new Promise((resolve) => (this.release = resolve));
  }

  finish(): void {
    this.release?.();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const place = (token: string) => ({ token, at: new Date(0) });

describe('what is to be published', () => {
  it('gathers while a batch is under way, and tells where the last published stood', async () => {
    const bus = new SlowBus();
    const published: unknown[] = [];
    const queue = new PublicationQueue(bus, { batch: 3, high: 100 }, (count, at) =>
      published.push([count, at?.token]),
    );
    await queue.push([filled('a', 1)], place('1'));
    await eventually(() => expect(bus.batches).toEqual([['a/1']]));
    for (const seq of [2, 3, 4, 5]) await queue.push([filled('a', seq)], place(String(seq)));
    bus.finish();
    await eventually(() => expect(bus.batches).toHaveLength(2));
    bus.finish();
    await eventually(() => expect(bus.batches).toHaveLength(3));
    bus.finish();

    await queue.flush();

    expect(bus.batches).toEqual([['a/1'], ['a/2', 'a/3', 'a/4'], ['a/5']]);
    expect(published).toEqual([
      [1, '1'],
      [3, '4'],
      [1, '5'],
    ]);
    expect(queue.oldestAt).toBeUndefined();
  });

  it('makes its reader wait when there is too much', async () => {
    const bus = new SlowBus();
    const queue = new PublicationQueue(bus, { batch: 10, high: 2 }, () => undefined);
    await queue.push([filled('a', 1)], place('1'));
    let hasRoom = false;
    const pushing = queue.push([filled('a', 2)], place('2')).then(() => (hasRoom = true));
    await eventually(() => expect(bus.batches).toHaveLength(1));
    expect(hasRoom).toBe(false);

    bus.finish();

    await pushing;
  });

  it('publishes nothing after its first failure', async () => {
    const batches: number[] = [];
    const bus: EventBus = {
      publish: (events) => {
        batches.push(events.length);
        return Promise.reject(new Error('No broker'));
      },
      close: () => Promise.resolve(),
    };
    const queue = new PublicationQueue(bus, { batch: 1, high: 100 }, () => undefined);
    await queue.push([filled('a', 1)], place('1'));
    await queue.push([filled('a', 2)], place('2'));

    await expect(queue.flush()).rejects.toThrow('No broker');

    await expect(queue.push([filled('a', 3)], place('3'))).rejects.toThrow('No broker');
    expect(batches).toEqual([1]);
  });
});
