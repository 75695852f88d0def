import { calendarOf } from './calendar-of.js';
import { localTimeOf } from './local-day.js';

/** A deadline by the clocks of a State’s capital. */
export interface LocalDeadline {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 8601 with the offset from UTC. */
  readonly localTime: string;
}

/** The deadline as each of the States reads it on its clocks. */
export const localDeadlines = (dueAt: Date, states: readonly string[]): readonly LocalDeadline[] =>
  states.map((country) => {
    const { timeZone } = calendarOf(country);
    return { country, timeZone, localTime: localTimeOf(dueAt, timeZone) };
  });
