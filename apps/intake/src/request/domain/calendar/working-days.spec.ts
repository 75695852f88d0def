import { describe, expect, it } from '@jest/globals';
import { MEMBER_STATES } from '@hub/contracts/vocabularies/member-states.js';
import fc from 'fast-check';
import { calendarOf, SECRETARIAT_SEAT } from './calendar-of.js';
import { localDayOf, localTimeOf, startOfLocalDay } from './local-day.js';
import { endOfWorkingDay } from './working-days.js';

const end = (from: string, days: number, country: string): string => {
  const calendar = calendarOf(country);
  return localTimeOf(endOfWorkingDay(new Date(from), days, calendar), calendar.timeZone);
};

describe('working days', () => {
  it('leave out the weekend of the State', () => {
    expect(end('2026-01-15T09:00:00Z', 1, 'MKD')).toBe('2026-01-16T23:59:59+01:00'); // Thursday to Friday.
    expect(end('2026-01-15T09:00:00Z', 1, 'QAT')).toBe('2026-01-18T23:59:59+03:00'); // Friday and Saturday are free.
    expect(end('2026-01-22T09:00:00Z', 2, 'BRN')).toBe('2026-01-26T23:59:59+08:00'); // Friday and Sunday are free.
  });

  it('leave out its holidays, also those of a moon', () => {
    expect(end('2026-01-06T09:00:00Z', 1, 'MKD')).toBe('2026-01-08T23:59:59+01:00'); // Orthodox Christmas.
    expect(end('2026-10-16T09:00:00Z', 1, 'NPL')).toBe('2026-10-23T23:59:59+05:45'); // Dashain.
    expect(end('2026-09-09T09:00:00Z', 1, SECRETARIAT_SEAT)).toBe('2026-09-11T23:59:59+02:00'); // Genevan Fast.
    expect(end('2026-09-09T09:00:00Z', 1, 'CHE')).toBe('2026-09-10T23:59:59+02:00'); // Not kept in all of Switzerland.
  });

  it('begin by the State’s own clocks', () => {
    // It is Monday morning in Kiribati while it is still Sunday in UTC.
    expect(end('2026-02-01T20:00:00Z', 1, 'KIR')).toBe('2026-02-03T23:59:59+12:00');
    expect(end('2026-02-01T20:00:00Z', 1, 'GBR')).toBe('2026-02-02T23:59:59+00:00');
  });

  it('are Monday to Friday in UTC where the country is not known, and the calendar says that it knows no holidays', () => {
    expect(end('2026-12-24T09:00:00Z', 1, 'ZZZ')).toBe('2026-12-25T23:59:59+00:00');
    expect(calendarOf('ZZZ').knowsHolidaysOf('2026')).toBe(false);
    expect(calendarOf('MKD').knowsHolidaysOf('2026')).toBe(true);
    expect(calendarOf('MKD').knowsHolidaysOf('2099')).toBe(false);
  });

  it('are known for every Member State', () => {
    const unknown = MEMBER_STATES.filter((state) => calendarOf(state).timeZone === 'UTC');

    expect(unknown).toEqual([]);
    expect(MEMBER_STATES.filter((state) => !calendarOf(state).knowsHolidaysOf('2026'))).toEqual(['UKR']);
  });

  it('end at the end of a day that is worked, and each day has just one end', () => {
    const instants = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2035-06-01'),
      noInvalidDate: true,
    });
    const states = fc.constantFrom(...MEMBER_STATES);
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 6 }), states, (from, days, state) => {
        const calendar = calendarOf(state);
        const ends = endOfWorkingDay(from, days, calendar);
        const day = localDayOf(ends, calendar.timeZone);

        expect(calendar.isWorkingDay(day)).toBe(true);
        expect(localDayOf(new Date(ends.getTime() + 1_000), calendar.timeZone) > day).toBe(true);
        expect(ends > endOfWorkingDay(from, days - 1, calendar)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day in a zone', () => {
  it.each([
    ['2028-03-26', 'Europe/Skopje', '2028-03-25T23:00:00.000Z'], // The night before clocks go forward.
    ['2028-03-27', 'Europe/Skopje', '2028-03-26T22:00:00.000Z'],
    ['2028-10-30', 'Europe/Skopje', '2028-10-29T23:00:00.000Z'],
    ['2028-02-29', 'Pacific/Kiritimati', '2028-02-28T10:00:00.000Z'],
    ['2028-02-29', 'Pacific/Pago_Pago', '2028-02-29T11:00:00.000Z'],
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'], // Midnight does not exist: 00:00 is 01:00.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'], // The day does not exist.
    ['2026-07-01', 'Asia/Kathmandu', '2026-06-30T18:15:00.000Z'],
  ])('%s in %s begins at %s', (day, timeZone, expected) => {
    expect(startOfLocalDay(day, timeZone).toISOString()).toBe(expected);
  });
});
