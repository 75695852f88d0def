/** How far the fund's allocation to a request has got, as intake keeps it. */
export const ALLOCATION_STANDINGS = [
  'proposed',
  'approved',
  'pipelined',
  'reserved',
  'returned',
  'rejected',
  'committed',
  'cancelled',
  'closed',
] as const;
export type AllocationStanding = (typeof ALLOCATION_STANDINGS)[number];
