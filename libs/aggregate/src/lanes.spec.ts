import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Lanes } from './lanes.js';

describe('lanes', () => {
  it('run tasks of one key one after another, in their order', async () => {
    const lanes = new Lanes();
    const seen: string[] = [];
    const task = (name: string) => async () => {
      seen.push(`${name} begins`);
      await after(1);
      seen.push(`${name} ends`);
    };

    await Promise.all([lanes.run('k', task('a')), lanes.run('k', task('b'))]);

    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('run tasks of different keys at once', async () => {
    const lanes = new Lanes();
    let release = (): void => undefined;
    const held = lanes.run('a', () => new Promise<void>((resolve) => (release = resolve)));

    await expect(lanes.run('b', () => Promise.resolve('done'))).resolves.toBe('done');

    release();
    await held;
  });

  it('tell a task whether it had to wait, and keep failures apart', async () => {
    const lanes = new Lanes();

    const first = lanes.run('k', () => Promise.reject(new Error('first fails')));
    const second = lanes.run('k', (waited) => Promise.resolve(waited));

    await expect(first).rejects.toThrow('first fails');
    await expect(second).resolves.toBe(true);
    await expect(lanes.run('k', (waited) => Promise.resolve(waited))).resolves.toBe(false);
  });
});
