import type { UnidentifiedDepositState } from '../domain/unidentified-deposit.js';

/** An unidentified deposit as callers see it. */
export const unidentifiedDepositView = ({ bookings, ...state }: UnidentifiedDepositState) => ({
  ...state,
  isBeingBooked: bookings.length > 0,
});
