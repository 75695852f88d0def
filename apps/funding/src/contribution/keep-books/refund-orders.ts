import type { Journal } from '../../ledger/domain/entries.js';
import { poolOf } from '../../ledger/domain/earmark-pool.js';
import type { Grounds, Line, TransferOrder } from '../../ledger/domain/transfer.js';
import type { ContributionBooking, ContributionState } from '../domain/contribution-state.js';
import { refundReference, REFUND_BOOKINGS, type RefundBookingKind } from '../domain/donor-refund.js';

export type RefundBooking = Extract<ContributionBooking, { readonly kind: RefundBookingKind }>;

export const isRefundBooking = (booking: ContributionBooking): booking is RefundBooking =>
  (REFUND_BOOKINGS as readonly string[]).includes(booking.kind);

/** The transfer that a step of a refund means: a hold on the earmark's free money, resolved once, and reversed at most once. */
export function refundOrder(
  { contributionId, fundId, amount: { currency }, earmark }: ContributionState,
  { kind, reference, refund, amountMinor }: RefundBooking,
  grounds: Grounds,
): TransferOrder {
  const head = { ...grounds, reference, fundId };
  const hold = refundReference(contributionId, refund);
  switch (kind) {
    case 'refund-hold': {
      const lines = refundLines({ fundId, currency }, contributionId, BigInt(amountMinor), poolOf(earmark));
      return { ...head, kind: 'hold', purpose: 'donor-refund', lines };
    }
    case 'refund-pay':
      return { ...head, kind: 'post', purpose: 'donor-refund', resolves: hold };
    case 'refund-void':
      return { ...head, kind: 'void', purpose: 'donor-refund', resolves: hold };
    case 'refund-take-back':
      return { ...head, kind: 'reversal', purpose: 'donor-refund-returned', reverses: `${hold}/paid` };
    default:
      return kind satisfies never;
  }
}

/** Money leaves the bank, and what its earmark could give becomes less. */
function refundLines(
  journal: Journal,
  contributionId: string,
  amount: bigint,
  pool: string,
): readonly Line[] {
  return [
    { account: { ...journal, name: 'donor-refund', part: contributionId }, side: 'debit', amount },
    { account: { ...journal, name: 'cash' }, side: 'credit', amount },
    { account: { ...journal, name: 'unallocated', part: pool }, side: 'debit', amount },
    { account: { ...journal, name: 'resources' }, side: 'credit', amount },
  ];
}
