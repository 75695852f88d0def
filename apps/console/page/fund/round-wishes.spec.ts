import { describe, expect, it } from '@jest/globals';
import { NO_WISHES, pinned, pinOf } from './round-wishes.js';

describe('the wishes for a round', () => {
  it('pin a request in or out, never both', () => {
    const wishes = pinned(pinned(NO_WISHES, 'a', 'in'), 'b', 'out');

    expect(wishes).toMatchObject({ pinnedIn: ['a'], pinnedOut: ['b'] });
    expect(pinned(wishes, 'a', 'out')).toMatchObject({ pinnedIn: [], pinnedOut: ['b', 'a'] });
  });

  it('let a request go again', () => {
    const wishes = pinned(pinned(NO_WISHES, 'a', 'in'), 'a', 'free');

    expect(wishes).toEqual(NO_WISHES);
    expect(pinOf(wishes, 'a')).toBe('free');
  });

  it('say what is wished of a request', () => {
    const wishes = pinned(pinned(NO_WISHES, 'a', 'in'), 'b', 'out');

    expect(['a', 'b', 'c'].map((id) => pinOf(wishes, id))).toEqual(['in', 'out', 'free']);
  });
});
