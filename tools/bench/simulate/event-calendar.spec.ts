import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventCalendar } from './event-calendar.js';

describe('the calendar of a simulation', () => {
  it('gives back what was noted by time, and what is of one instant in the order it was noted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
        const calendar = new EventCalendar<number>();
        times.forEach((at, index) => calendar.note(at, index));
        const taken = times.map(() => calendar.next());

        const expected = times
          .map((at, what) => ({ at, what }))
          .sort((a, b) => a.at - b.at || a.what - b.what);
        expect(taken.map((entry) => ({ at: entry?.at, what: entry?.what }))).toEqual(expected);
        expect(calendar.next()).toBeUndefined();
      }),
    );
  });
});
