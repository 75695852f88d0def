import type { WorkingCalendar } from './calendar-of.js';
import { dayAfter, localDayOf, startOfLocalDay } from './local-day.js';

/**
 * The last second of the `days`th working day after the day of `from`, by the country’s own clocks: the day on which
 * something happens does not count, and the last one counts whole.
 *
 * @see Regulation (EEC, Euratom) No 1182/71, article 3, which counts periods this way
 */
export function endOfWorkingDay(from: Date, days: number, calendar: WorkingCalendar): Date {
  let day = localDayOf(from, calendar.timeZone);
  for (let left = days; left > 0;) {
    day = dayAfter(day);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return new Date(startOfLocalDay(dayAfter(day), calendar.timeZone).getTime() - 1_000);
}
