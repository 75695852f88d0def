import { describe, expect, it } from '@jest/globals';
import { cursorsUpTo, pagesInSight } from './pages-in-sight.js';

describe('the pages of a long list', () => {
  it('are in sight where one of their items is', () => {
    expect(pagesInSight([100, 100, 40], 0, 99)).toEqual({ first: 0, last: 0 });
    expect(pagesInSight([100, 100, 40], 99, 100)).toEqual({ first: 0, last: 1 });
    expect(pagesInSight([100, 100, 40], 210, 239)).toEqual({ first: 2, last: 2 });
  });

  it('have one more behind the end', () => {
    expect(pagesInSight([100, 100], 190, 210)).toEqual({ first: 1, last: 2 });
    expect(pagesInSight([], 0, 7)).toEqual({ first: 0, last: 0 });
  });

  it('are in sight also where nothing of them has come yet', () => {
    expect(pagesInSight([0], 0, 7)).toEqual({ first: 0, last: 1 });
    expect(pagesInSight([100, 0], 99, 110)).toEqual({ first: 0, last: 2 });
    expect(pagesInSight([100, 0], 120, 130)).toEqual({ first: 1, last: 2 });
  });

  const list = new Map<string | undefined, { nextCursor?: string }>([
    [undefined, { nextCursor: 'b' }],
    ['b', { nextCursor: 'c' }],
    ['c', { nextCursor: 'd' }],
  ]);
  const known = (cursor: string | undefined) => list.get(cursor);

  it('are read as far as they are wanted', () => {
    expect(cursorsUpTo(0, () => undefined)).toEqual([undefined]);
    expect(cursorsUpTo(1, (cursor) => (cursor === undefined ? { nextCursor: 'b' } : undefined))).toEqual([
      undefined,
      'b',
    ]);
    expect(cursorsUpTo(0, (cursor) => (cursor === undefined ? { nextCursor: 'b' } : undefined))).toEqual([
      undefined,
    ]);
  });

  it('stay where they have been read before, and end where nobody knows how it goes on', () => {
    expect(cursorsUpTo(0, known)).toEqual([undefined, 'b', 'c']);
    expect(cursorsUpTo(3, known)).toEqual([undefined, 'b', 'c', 'd']);
    expect(cursorsUpTo(9, known)).toEqual([undefined, 'b', 'c', 'd']);
  });

  it('never go round in a circle', () => {
    expect(cursorsUpTo(9, () => ({ nextCursor: 'a' }))).toEqual([undefined, 'a']);
  });
});
