import { encodeCursor } from '@hub/platform/http/page.js';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cursorOf, datedAfter, placeInDueOrder, undatedAfter } from './due-order.js';

const NOON = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-06-01T12:00:00Z');

describe('the order by deadline', () => {
  it('finds the place again that a cursor was made of, with a deadline and without', () => {
    const instant = fc.date({ min: new Date(0), noInvalidDate: true });
    fc.assert(
      fc.property(fc.option(instant, { nil: undefined }), instant, fc.string(), (dueAt, createdAt, id) => {
        const dated = dueAt === undefined ? {} : { dueAt };

        expect(placeInDueOrder(cursorOf({ _id: id, createdAt, ...dated }))).toEqual({
          createdAt,
          id,
          ...dated,
        });
      }),
    );
  });

  it('refuses the cursor of another list', () => {
    for (const key of [NOON, 7, 'a', '/', '7/', 'x/7'])
      expect(() => placeInDueOrder(encodeCursor({ key, id: 'r-1' }))).toThrow(/not one this list gave out/);
  });

  it('goes on among those without a deadline, and begins them only when the others are over', () => {
    const place = { createdAt: NOON, id: 'r-1' };

    expect(datedAfter(place, undefined)).toBeUndefined();
    expect(undatedAfter({ ...place, dueAt: LATER })).toEqual(undatedAfter(undefined));
    expect(undatedAfter(place)).toHaveProperty('$or');
  });

  it('ends before the moment it is asked for, on every page', () => {
    expect(datedAfter(undefined, LATER)).toMatchObject({ dueAt: { $lt: LATER } });
    expect(datedAfter({ dueAt: NOON, createdAt: NOON, id: 'r-1' }, LATER)).toMatchObject({
      dueAt: { $gte: NOON, $lt: LATER },
    });
  });
});
