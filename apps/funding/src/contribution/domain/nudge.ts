import { contributionFact } from './contribution-events.js';
import type { ContributionEvent } from './contribution-events.js';
import type { ContributionState, Nudge } from './contribution-state.js';

/** Days after which a donor is reminded of what it has pledged or signed, each once. */
export const NUDGED_AFTER_DAYS = [90, 180] as const;

const DAY_MS = 24 * 3_600_000;

/** The reminders of a pledge or a commitment of this day, set by the fact `seq`. */
export const nudgesFrom = (
  contributionId: string,
  of: 'pledge' | 'commitment',
  on: string,
  seq: number,
): readonly Nudge[] =>
  NUDGED_AFTER_DAYS.map((days) => ({
    id: `${contributionId}:${of}-${String(days)}:${String(seq)}`,
    name: `${of}-${String(days)}`,
    dueAt: new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY_MS),
  }));

/** Reminds the donor; nothing when it has signed or paid meanwhile. */
export function nudge(state: ContributionState, timerId: string): readonly ContributionEvent[] {
  const timer = state.timers?.find(({ id }) => id === timerId);
  if (timer === undefined) return [];
  const { contributionId, fundId, donor, amount, settledMinor } = state;
  const [of = '', days] = timer.name.split('-');
  const open = { amountMinor: amount.amountMinor - settledMinor, currency: amount.currency };
  return [
    contributionFact('nudged', {
      contributionId,
      fundId,
      donor,
      of: of as 'pledge' | 'commitment',
      days: Number(days),
      open,
    }),
  ];
}
