import { describe, expect, it } from '@jest/globals';
import { SequenceCheck } from './sequence-check.js';

describe('the sequence of a key', () => {
  it('may begin anywhere and goes on by one', () => {
    const check = new SequenceCheck();

    expect(check.check('a', 4, 100)).toEqual({ kind: 'next' });
    expect(check.check('a', 5, 101)).toEqual({ kind: 'next' });
    expect(check.check('b', 1, 102)).toEqual({ kind: 'next' });
  });

  it('knows repeats, however old', () => {
    const check = new SequenceCheck();
    for (const seq of [1, 2, 3]) check.check('a', seq, seq);

    expect(check.check('a', 3, 9)).toEqual({ kind: 'repeat' });
    expect(check.check('a', 1, 10)).toEqual({ kind: 'repeat' });
    expect(check.check('a', 4, 11)).toEqual({ kind: 'next' });
  });

  it('shows a gap again and again until it is accepted', () => {
    const check = new SequenceCheck();
    check.check('a', 1, 50);
    const gap = { kind: 'gap', lastSeq: 1, lastOffset: 50 };

    expect(check.check('a', 3, 60)).toEqual(gap);
    expect(check.check('a', 3, 60)).toEqual(gap);
    check.accept('a', 3, 60);

    expect(check.check('a', 4, 61)).toEqual({ kind: 'next' });
  });

  it('forgets the keys that were seen longest ago', () => {
    const check = new SequenceCheck(2);
    for (const key of ['a', 'b', 'c']) check.check(key, 1, 1);

    expect(check.check('a', 9, 2)).toEqual({ kind: 'next' });
    expect(check.check('c', 9, 3)).toMatchObject({ kind: 'gap' });
  });
});
