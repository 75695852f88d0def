import { describe, expect, it } from '@jest/globals';
import { meritOf } from './merit.js';
import countries from 'i18n-iso-countries';
import { isPoorest, POOREST_LISTS } from './poorest-countries.js';

const nothing = {
  isPoorest: false,
  isFirst: false,
  waitingWeeks: 0,
  markerScores: [],
  isLocal: false,
  isNeglectedTheme: false,
};

describe('the merit of a request', () => {
  it('is between 0 and 100 and says of what it is made', () => {
    expect(meritOf(nothing).total).toBe(0);
    const all = {
      isPoorest: true,
      isFirst: true,
      waitingWeeks: 400,
      markerScores: [3, 3, 3],
      isLocal: true,
      isNeglectedTheme: true,
    };
    expect(meritOf(all)).toEqual({
      total: 100,
      parts: { poorest: 20, first: 15, waiting: 15, markers: 30, local: 10, theme: 10 },
    });
    expect(meritOf({ ...nothing, markerScores: [1, 2] }).parts.markers).toBe(15);
  });
});

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
