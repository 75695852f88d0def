import { IsBoolean, IsInt } from 'class-validator';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { IsState } from '@hub/contracts/values/member-states.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { calendarOf } from '../domain/calendar/calendar-of.js';
import { localDeadlines } from '../domain/calendar/local-deadlines.js';
import { INTAKE_RULES } from '../domain/intake-rules.js';
import type { RequestState } from '../domain/request-state.js';
import { timerNamed } from '../domain/timers.js';

/** A deadline by the clocks of a requesting State’s capital. */
export class LocalDeadlineView {
  @IsState()
  readonly country!: string;

  /** IANA name, e.g. `Pacific/Tarawa`. */
  @IsText(64)
  readonly timeZone!: string;

  /** With the offset from UTC: `2026-01-12T23:59:59+12:00`. */
  @IsText(32)
  readonly localTime!: string;
}

/** Whose working days were counted. */
export class CountedCalendarView extends LocalDeadlineView {
  /** Days of the week that are not worked; 0 is Sunday. */
  @IsInt({ each: true })
  readonly weekend!: readonly number[];

  /** `false`: the State’s holidays of that time are not known here, and weekends alone were left out. */
  @IsBoolean()
  readonly leavesOutHolidays!: boolean;
}

/** When silence counts as consent to disclosure. */
export class SilenceView {
  @IsInstant()
  readonly endsAt!: string;

  @IsInt()
  readonly workingDays!: number;

  @NestedList(() => CountedCalendarView)
  readonly calendars!: readonly CountedCalendarView[];
}

/** When silence will count as consent, while it runs. */
export function silenceOf({ timers, content }: RequestState): SilenceView | undefined {
  const timer = timerNamed(timers, 'disclosure-silence');
  if (timer === undefined) return undefined;
  return {
    endsAt: timer.dueAt.toISOString(),
    workingDays: INTAKE_RULES.disclosureSilenceWorkingDays,
    calendars: localDeadlines(timer.dueAt, content.requestingStates).map((deadline) => {
      const { weekend, knowsHolidaysOf } = calendarOf(deadline.country);
      return { ...deadline, weekend, leavesOutHolidays: knowsHolidaysOf(deadline.localTime.slice(0, 4)) };
    }),
  };
}
