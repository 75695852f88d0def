import { INTAKE_RULES } from './intake-rules.js';
import type { RequestStatus } from './request-status.js';

/** A deadline that the system acts on. */
export interface Timer {
  /** Unique for ever: `<requestId>:<name>:<seq it was set at>`. */
  readonly id: string;
  readonly name: TimerName;
  readonly dueAt: Date;
}

const STEPS_WITH_DAYS = Object.keys(INTAKE_RULES.stepDays) as (keyof typeof INTAKE_RULES.stepDays)[];

/** In which statuses a timer makes sense; it goes when the request leaves them. */
const LIVES_IN = {
  'acknowledge-due': ['submitted'],
  'information-reminder-1': ['info-requested'],
  'information-reminder-2': ['info-requested'],
  'information-reminder-3': ['info-requested'],
  'information-lapse': ['info-requested'],
  'revival-ends': ['lapsed'],
  'appeal-ends': ['not-eligible'],
  'disclosure-silence': ['triage', 'info-requested'],
  'window-closes': ['offers-open'],
  'follow-up': ['closed'],
  'overdue-reminder-1': STEPS_WITH_DAYS,
  'overdue-reminder-2': STEPS_WITH_DAYS,
  'overdue-reminder-3': STEPS_WITH_DAYS,
  escalation: STEPS_WITH_DAYS,
} as const satisfies Record<string, readonly RequestStatus[]>;
export type TimerName = keyof typeof LIVES_IN;

/** The names of the reminders to answer questions, in order. */
export const INFORMATION_REMINDERS = [
  'information-reminder-1',
  'information-reminder-2',
  'information-reminder-3',
] as const satisfies readonly TimerName[];

/** The names of the reminders that a step is overdue, in order. */
export const OVERDUE_REMINDERS = [
  'overdue-reminder-1',
  'overdue-reminder-2',
  'overdue-reminder-3',
] as const satisfies readonly TimerName[];

const livesIn = (name: TimerName): readonly RequestStatus[] => LIVES_IN[name];

/** The timers that go on in `status`. */
export const timersIn = (status: RequestStatus, timers: readonly Timer[]): readonly Timer[] =>
  timers.filter(({ name }) => livesIn(name).includes(status));

/** Sets a timer anew. */
export const withTimer = (
  timers: readonly Timer[],
  timer: { requestId: string; name: TimerName; dueAt: Date | string; seq: number },
): readonly Timer[] => [
  ...withoutTimer(timers, timer.name),
  {
    id: `${timer.requestId}:${timer.name}:${String(timer.seq)}`,
    name: timer.name,
    dueAt: new Date(timer.dueAt),
  },
];

export const withoutTimer = (timers: readonly Timer[], ...names: readonly TimerName[]): readonly Timer[] =>
  timers.filter(({ name }) => !names.includes(name));

export const timerNamed = (timers: readonly Timer[], name: TimerName): Timer | undefined =>
  timers.find((timer) => timer.name === name);
