import { describe, expect, it } from '@jest/globals';
import { readAll } from './read-all.js';

const PAGES: Readonly<Record<string, { readonly items: readonly number[]; readonly nextCursor?: string }>> = {
  '': { items: [1, 2], nextCursor: 'b' },
  b: { items: [3], nextCursor: 'c' },
  c: { items: [] },
};

describe('a list with all its pages', () => {
  it('is read to its end, in its order', async () => {
    const asked: (string | undefined)[] = [];
    const { items } = await readAll((cursor) => {
      asked.push(cursor);
      return Promise.resolve(PAGES[cursor ?? ''] ?? { items: [] });
    });

    expect(items).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined, 'b', 'c']);
  });

  it('is none when one page fails', async () => {
    const failing = readAll((cursor) =>
      cursor === undefined
        ? Promise.resolve({ items: [1], nextCursor: 'b' })
        : Promise.reject(new Error('no')),
    );

    await expect(failing).rejects.toThrow('no');
  });
});
