import type { ContributionState } from '../domain/contribution-state.js';

/** A contribution as callers see it. */
export function contributionView({
  bookings,
  settledMinor,
  deposits,
  timers = [],
  ...state
}: ContributionState) {
  const { currency, amountMinor } = state.amount;
  return {
    ...state,
    deposits: deposits.map(({ settlesMinor: _, feeMinor, ...deposit }) => ({
      ...deposit,
      ...(feeMinor === undefined ? {} : { fee: { amountMinor: feeMinor, currency } }),
    })),
    receivable: { amountMinor: state.status === 'committed' ? amountMinor - settledMinor : 0, currency },
    /** When the donor will be reminded, if it has not signed or paid by then. */
    nudgesDueAt: timers.map(({ dueAt }) => dueAt),
    isBeingBooked: bookings.length > 0,
  };
}
