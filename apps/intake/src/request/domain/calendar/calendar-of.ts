import data from './calendars.json' with { type: 'json' };

/** Which days are worked in a country, and by which clocks. */
export interface WorkingCalendar {
  /** ISO 3166-1 alpha-3; `CHE-GE` is the secretariat’s seat, Geneva. */
  readonly country: string;
  /** IANA name of the capital’s zone; UTC where the country is not known. */
  readonly timeZone: string;
  /** Days of the week that are not worked; 0 is Sunday. */
  readonly weekend: readonly number[];
  /** Are its holidays of that year known? Where not, weekends alone are left out. */
  readonly knowsHolidaysOf: (year: string) => boolean;
  /** Is the day, `YYYY-MM-DD`, worked? */
  readonly isWorkingDay: (day: string) => boolean;
}

interface StoredCalendar {
  readonly timeZone: string;
  readonly weekend: readonly number[];
  /** By year, days as `MM-DD`, separated by spaces. */
  readonly holidays: Readonly<Record<string, string>>;
}

const STORED: Readonly<Record<string, StoredCalendar>> = data.calendars;
const UNKNOWN: StoredCalendar = { timeZone: 'UTC', weekend: [0, 6], holidays: {} };
const made = new Map<string, WorkingCalendar>();

/** The secretariat’s own calendar: Geneva’s. */
export const SECRETARIAT_SEAT = 'CHE-GE';

/**
 * The working days of a State; Monday to Friday in UTC where it is not known.
 *
 * @see tools/calendars/write-calendars.py for the source of each holiday, weekend and zone
 */
export function calendarOf(country: string): WorkingCalendar {
  const known = made.get(country);
  if (known !== undefined) return known;
  const stored = Object.hasOwn(STORED, country) ? (STORED[country] ?? UNKNOWN) : UNKNOWN;
  const calendar = calendarFrom(country, stored);
  if (stored !== UNKNOWN) made.set(country, calendar);
  return calendar;
}

function calendarFrom(country: string, { timeZone, weekend, holidays }: StoredCalendar): WorkingCalendar {
  const years = new Map(Object.entries(holidays).map(([year, days]) => [year, new Set(days.split(' '))]));
  return {
    country,
    timeZone,
    weekend,
    knowsHolidaysOf: (year) => years.has(year),
    isWorkingDay: (day) =>
      !weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) &&
      years.get(day.slice(0, 4))?.has(day.slice(5)) !== true,
  };
}
