import { recordContributionBooked } from '../src/contribution/domain/contribute.js';
import type { ContributionEvent } from '../src/contribution/domain/contribution-events.js';
import type { ContributionState } from '../src/contribution/domain/contribution-state.js';
import { evolveContribution } from '../src/contribution/domain/evolve-contribution.js';

/** A contribution after some facts. */
export const folded = (
  state: ContributionState | undefined,
  events: readonly ContributionEvent[],
): ContributionState =>
  events.reduce<ContributionState | undefined>(
    (now, event) => evolveContribution(now, event, { seq: 1, at: new Date('2026-06-01T00:00:00Z') }),
    state,
  ) as ContributionState;

/** The same once the ledger has made what it asks for, with a fee of one minor unit a deposit. */
export const booked = (state: ContributionState): ContributionState =>
  state.bookings.reduce((now, booking) => folded(now, recordContributionBooked(now, booking, 1)), state);
