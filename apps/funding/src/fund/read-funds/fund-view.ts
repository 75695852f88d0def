import type { FundState } from '../domain/fund.js';

/** A fund as callers see it. */
export const fundView = ({ bookings, interests: _, costs: _costs, ...fund }: FundState) => ({
  ...fund,
  isBeingBooked: bookings.length > 0,
});
