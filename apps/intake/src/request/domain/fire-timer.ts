import { acknowledgeRequest } from './acknowledge-request.js';
import { windowClosed } from './close-window.js';
import { addDays, daysBetween } from './dates.js';
import { INTAKE_RULES } from './intake-rules.js';
import type { Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import type { RequestState } from './request-state.js';
import type { Timer, TimerName } from './timers.js';

type Firing = Act & { timerId: string; contentHash: string };
type Consequence = (state: RequestState, timer: Timer, firing: Firing) => readonly RequestFact[];

const remind: Consequence = ({ requestId, since, dueAt }, timer) => [
  fact('reminded', {
    requestId,
    of: 'information',
    day: daysBetween(since, timer.dueAt),
    dueAt: (dueAt ?? timer.dueAt).toISOString(),
  }),
];

/** When several are due at once, after an outage, the latest speaks for all. */
const noteOverdue: Consequence = ({ requestId, ballWith: party, dueAt, timers }, timer, { at }) =>
  dueAt === undefined ||
  timers.some((other) => isOfLateness(other) && other.dueAt > timer.dueAt && other.dueAt <= at)
    ? []
    : [fact('overdue-noted', { requestId, party, ...lateness(dueAt, timer) })];

const isOfLateness = ({ name }: Timer): boolean => name === 'escalation' || name.startsWith('overdue-');

const lateness = (dueAt: Date, timer: Timer): { day: number; dueAt: string } => ({
  day: daysBetween(dueAt, timer.dueAt),
  dueAt: dueAt.toISOString(),
});

const CONSEQUENCES: Record<TimerName, Consequence> = {
  'acknowledge-due': (state, _timer, firing) => acknowledgeRequest(state, firing),
  'information-reminder-1': remind,
  'information-reminder-2': remind,
  'information-reminder-3': remind,
  'information-lapse': ({ requestId }, _timer, { at }) => [
    fact('lapsed', {
      requestId,
      revivableUntil: addDays(at, INTAKE_RULES.reviveWithinDays).toISOString(),
    }),
  ],
  'revival-ends': ({ requestId }) => [fact('revival-period-ended', { requestId })],
  'appeal-ends': ({ requestId }) => [fact('appeal-period-ended', { requestId })],
  'disclosure-silence': ({ requestId }) => [fact('disclosure-presumed', { requestId })],
  'window-closes': (state, _timer, { at }) =>
    windowClosed(state, { at, reason: 'expired', invitations: state.invitations }),
  'follow-up': ({ requestId }) => [fact('follow-up-asked', { requestId })],
  'overdue-reminder-1': noteOverdue,
  'overdue-reminder-2': noteOverdue,
  'overdue-reminder-3': noteOverdue,
  escalation: ({ requestId, ballWith: party, dueAt }, timer) =>
    dueAt === undefined
      ? []
      : [fact('escalated', { requestId, to: 'desk-head', party, ...lateness(dueAt, timer) })],
};

/** What happens when a deadline has come; a timer that was set aside, or is early, does nothing. */
export function fireTimer(state: RequestState | undefined, firing: Firing): readonly RequestFact[] {
  const timer = state?.timers.find(({ id }) => id === firing.timerId);
  if (state === undefined || timer === undefined || timer.dueAt > firing.at) return [];
  return CONSEQUENCES[timer.name](state, timer, firing);
}
