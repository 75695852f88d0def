import { calendarOf } from './calendar/calendar-of.js';
import { endOfWorkingDay } from './calendar/working-days.js';
import { disclosureOf } from './disclosure.js';
import { INTAKE_RULES } from './intake-rules.js';
import type { RequestState } from './request-state.js';

/**
 * When silence counts as consent to disclosure: when the working days of every requesting State have passed, each by its
 * own holidays, weekend and clocks. Undefined when the States have answered.
 */
export function silenceEndsAt(state: RequestState, from: Date): string | undefined {
  if (disclosureOf(state) !== 'unanswered') return undefined;
  const ends = state.content.requestingStates.map((country) =>
    endOfWorkingDay(from, INTAKE_RULES.disclosureSilenceWorkingDays, calendarOf(country)).getTime(),
  );
  return new Date(Math.max(...ends)).toISOString();
}
