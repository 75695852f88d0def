import { describe, expect, it } from '@jest/globals';
import countries from 'i18n-iso-countries';
import { isPoorest, POOREST_LISTS } from './poorest-countries.js';

describe('the poorest countries', () => {
  it.each([
    ['BTN', '2023-12-12', true],
    ['BTN', '2023-12-13', false],
    ['BGD', '2026-11-23', true],
    ['BGD', '2026-11-24', false],
    ['SYR', '2026-01-01', true],
    ['MKD', '2026-01-01', false],
    ['toString', '2026-01-01', false],
  ])('hold %s on %s: %s', (state, on, expected) => {
    expect(isPoorest(state, on)).toBe(expected);
  });

  it('hold the 44 least developed of their day, and two low-income economies more', () => {
    const all = countries.getAlpha3Codes();
    const poorest = Object.keys(all).filter((state) => isPoorest(state, POOREST_LISTS.leastDevelopedAsOf));

    expect(poorest).toHaveLength(44 + 2);
  });
});
