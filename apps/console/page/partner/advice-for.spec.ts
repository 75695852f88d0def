import { describe, expect, it } from '@jest/globals';
import { adviceFor } from './advice-for.js';

describe('the advice for a bad cell', () => {
  it.each([
    ['missing', 'fill'],
    ['stale-version', 'export'],
    ['above-total', 'contradict'],
    ['not-in-list', 'write'],
    ['a-code-of-tomorrow', 'write'],
  ])('of %s is to %s', (code, advice) => {
    expect(adviceFor(code)).toBe(advice);
  });
});
