import type { ContributionEvent } from './contribution-events.js';
import type { ContributionState } from './contribution-state.js';
import { failRefund, type RefundOfficer } from './refund-donor.js';

/** The bank has said nothing about a refund for too long; nothing when an officer or the bank was faster. */
export function giveUpRefund(
  state: ContributionState,
  number: number,
  by: RefundOfficer,
  afterDays: number,
): readonly ContributionEvent[] {
  const refund = state.refunds?.find((one) => one.refund === number);
  const isBeingBooked = state.bookings.some((one) => 'refund' in one && one.refund === number);
  if (refund?.status !== 'approved' || isBeingBooked) return [];
  const silent =
    refund.needsRelease === true && refund.releasedBy === undefined
      ? 'Nobody released it'
      : 'The bank said nothing';
  return failRefund(state, number, by, `${silent} for ${String(afterDays)} days.`);
}
