import { ALLOCATION_LIFECYCLE } from '../domain/allocation-lifecycle.js';
import type { AllocationState } from '../domain/allocation-state.js';

/** An allocation as callers see it. */
export function allocationView({ bookings, sources, outstandingMinor, ...state }: AllocationState) {
  const { currency } = state.amount;
  return {
    ...state,
    sources: sources.map(({ pool, amountMinor }) => ({ pool, amount: { amountMinor, currency } })),
    outstanding: { amountMinor: outstandingMinor, currency },
    /** Something is on its way to the ledger; read again. */
    isBeingBooked: bookings.length > 0,
    allowedActions: ALLOCATION_LIFECYCLE[state.status],
  };
}

/** Its state out of a stored row. */
export function stateOfRow<
  R extends {
    readonly _id: string;
    readonly version: number;
    readonly createdAt: Date;
    readonly changedAt: Date;
  },
>(row: R): Omit<R, '_id' | 'version' | 'createdAt' | 'changedAt'> {
  const { _id: _, version: _version, createdAt: _created, changedAt: _changed, ...state } = row;
  return state;
}
