import { describe, expect, it } from '@jest/globals';
import { bookingDay } from './booking-day.js';
import type { BookingHorizon } from './booking-day.js';

const NOON = new Date('2026-03-31T12:00:00Z');

describe('the day a transfer is booked on', () => {
  it.each<[string, BookingHorizon, string]>([
    ['its own, in a new fund', {}, '2026-03-31'],
    [
      'its own, after earlier transfers',
      { bookedOn: '2026-03-30', closedThroughOn: '2026-02-28' },
      '2026-03-31',
    ],
    ['that of the transfer before it, when it comes late', { bookedOn: '2026-04-02' }, '2026-04-02'],
    [
      'the first of the next period, when its own is closed',
      { bookedOn: '2026-03-31', closedThroughOn: '2026-03-31' },
      '2026-04-01',
    ],
    ['the first open day of a new year', { closedThroughOn: '2026-12-31' }, '2027-01-01'],
  ])('is %s', (_, horizon, day) => {
    expect(bookingDay(NOON, horizon)).toBe(day);
  });
});
