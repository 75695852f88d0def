import { describe, expect, it } from '@jest/globals';
import { lastOfSame } from './last-of-same.js';

describe('what is shown while the next version is read', () => {
  const before = { entries: 3 };

  it('is the version before', () => {
    expect(lastOfSame('a')(before, { queryKey: ['timeline', 'a', 7] })).toBe(before);
  });

  it('is nothing of another thing, and nothing at first', () => {
    expect(lastOfSame('a')(before, { queryKey: ['timeline', 'b', 7] })).toBeUndefined();
    expect(lastOfSame('a')(undefined, undefined)).toBeUndefined();
  });
});
