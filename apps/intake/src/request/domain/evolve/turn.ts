import { ballWith, dueAt, isActedOn } from '../ball.js';
import { addDays } from '../dates.js';
import { INTAKE_RULES } from '../intake-rules.js';
import type { RequestState } from '../request-state.js';
import { OVERDUE_REMINDERS, withoutTimer } from '../timers.js';
import { alarm, without, type FactMeta } from './step.js';

/** Whose turn it is after a fact, since when and until when, and when it will be said that they are late. */
export function withTurn(state: RequestState, meta: FactMeta): RequestState {
  const turned = withHolder(without(state, 'dueAt'), meta);
  const due = dueAt(turned);
  const dated = due === undefined ? turned : { ...turned, dueAt: due };
  // By value: two facts of one command share an instant, whose dates are two when they are read from the history.
  const isSame =
    due?.getTime() === state.dueAt?.getTime() && turned.ballSince.getTime() === state.ballSince.getTime();
  return isSame ? dated : withLateness(without(dated, 'escalatedTo'), due, meta);
}

function withHolder(state: RequestState, { at }: FactMeta): RequestState {
  const holder = ballWith(state);
  if (holder === state.ballWith) return state;
  const spent = (state.turnMs?.[state.ballWith] ?? 0) + Math.max(0, at.getTime() - state.ballSince.getTime());
  return {
    ...state,
    turnMs: { ...state.turnMs, [state.ballWith]: spent },
    ballWith: holder,
    ballSince: at,
  };
}

/** Where the system acts itself when the time is over, nobody is late. */
function withLateness(state: RequestState, due: Date | undefined, meta: FactMeta): RequestState {
  const calm = { ...state, timers: withoutTimer(state.timers, ...OVERDUE_REMINDERS, 'escalation') };
  if (due === undefined || isActedOn(state)) return calm;
  return OVERDUE_REMINDERS.reduce<RequestState>(
    (current, name, index) => {
      const days = INTAKE_RULES.overdueReminderDays[index];
      return days === undefined ? current : alarm(current, name, addDays(due, days), meta);
    },
    alarm(calm, 'escalation', addDays(due, INTAKE_RULES.escalateAfterDays), meta),
  );
}
