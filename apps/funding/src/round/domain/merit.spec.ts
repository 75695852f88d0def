import { describe, expect, it } from '@jest/globals';
import { meritOf } from './merit.js';

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
