import { daysBetween } from '../dates.js';
import { OVERDUE_REMINDERS, withoutTimer } from '../timers.js';
import type { Steps } from './step.js';

export const LATENESS: Steps<'overdue-noted' | 'escalated'> = {
  'overdue-noted': (state, { day, dueAt }) => ({
    ...state,
    timers: state.timers.filter(
      (timer) => !isOverdueReminder(timer.name) || daysBetween(new Date(dueAt), timer.dueAt) > day,
    ),
  }),
  escalated: (state, { to }) => ({
    ...state,
    escalatedTo: to,
    timers: withoutTimer(state.timers, ...OVERDUE_REMINDERS, 'escalation'),
  }),
};

const isOverdueReminder = (name: string): boolean => OVERDUE_REMINDERS.some((reminder) => reminder === name);
