import { without } from '../../ledger/domain/booking.js';
import type { ContributionEvent } from './contribution-events.js';
import type { ContributionBooking, ContributionState } from './contribution-state.js';
import { refundReference, type DonorRefund, type RefundBookingKind } from './donor-refund.js';

/** What happened to money that goes back to a donor. */
export type RefundEvent = Extract<
  ContributionEvent,
  { readonly type: `funding.contribution.refund-${string}` }
>;

export const isRefundEvent = (event: ContributionEvent): event is RefundEvent =>
  event.type.startsWith('funding.contribution.refund-');

/** The contribution after a fact about one of its refunds. */
export function evolveRefund(
  state: ContributionState,
  event: RefundEvent,
  { seq, at }: { readonly seq: number; readonly at: Date },
): ContributionState {
  switch (event.type) {
    case 'funding.contribution.refund-requested.v1': {
      const { refund, amount, reason, comment, officer } = event.data;
      const asked: DonorRefund = {
        refund,
        status: 'requested',
        amount,
        reason,
        comment,
        requestedBy: officer,
      };
      return { ...state, refunds: [...(state.refunds ?? []), asked] };
    }
    case 'funding.contribution.refund-refused.v1':
      return changed(state, event, {
        status: 'refused',
        failure: event.data.comment,
        endedBy: event.data.officer,
      });
    case 'funding.contribution.refund-approved.v1': {
      const { officer, needsRelease } = event.data;
      const approved = {
        status: 'approved',
        approvedBy: officer,
        isShort: false,
        ...(needsRelease === true ? { needsRelease } : { sentAt: at.toISOString() }),
      } as const;
      return asking(changed(state, event, approved), event, seq, 'refund-hold', '');
    }
    case 'funding.contribution.refund-not-covered.v1': {
      const bookings = without(state.bookings, event.data.reference);
      return { ...changed(state, event, { status: 'requested', isShort: true }), bookings };
    }
    case 'funding.contribution.refund-released.v1':
      return changed(state, event, { releasedBy: event.data.officer, sentAt: at.toISOString() });
    case 'funding.contribution.refund-paid.v1': {
      const { paidOn, bankReference, officer } = event.data;
      const paid = { status: 'paid', paidOn, bankReference, confirmedBy: officer } as const;
      return asking(changed(state, event, paid), event, seq, 'refund-pay', '/paid');
    }
    case 'funding.contribution.refund-failed.v1': {
      const { comment, officer, wasPaid } = event.data;
      const failed = changed(state, event, { status: 'failed', failure: comment, endedBy: officer });
      return wasPaid
        ? asking(failed, event, seq, 'refund-take-back', '/taken-back')
        : asking(failed, event, seq, 'refund-void', '/void');
    }
    default:
      return event satisfies never;
  }
}

const changed = (
  state: ContributionState,
  { data: { refund } }: RefundEvent,
  change: Partial<DonorRefund>,
): ContributionState => ({
  ...state,
  refunds: (state.refunds ?? []).map((one) => (one.refund === refund ? { ...one, ...change } : one)),
});

function asking(
  state: ContributionState,
  { type, data: { refund, amount } }: RefundEvent,
  seq: number,
  kind: RefundBookingKind,
  step: string,
): ContributionState {
  const reference = `${refundReference(state.contributionId, refund)}${step}`;
  const booking: ContributionBooking = {
    reference,
    seq,
    type,
    kind,
    refund,
    amountMinor: amount.amountMinor,
  };
  return { ...state, bookings: [...state.bookings, booking] };
}
