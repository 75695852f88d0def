import type { DonorRefundReason } from '@hub/contracts/vocabularies/donor-refund-reasons.js';
import type { Money } from '../../ledger/domain/money.js';

/** `approved`: set aside, and on its way to the bank once it is released where it has to be. */
export const DONOR_REFUND_STATUSES = ['requested', 'refused', 'approved', 'paid', 'failed'] as const;
export type DonorRefundStatus = (typeof DONOR_REFUND_STATUSES)[number];

/** What the ledger is asked for: to set money aside, to pay it or not, and to take back what was paid. */
export const REFUND_BOOKINGS = ['refund-hold', 'refund-pay', 'refund-void', 'refund-take-back'] as const;
export type RefundBookingKind = (typeof REFUND_BOOKINGS)[number];

/** Money that a donor gets back. */
export interface DonorRefund {
  /** From 1. */
  readonly refund: number;
  readonly status: DonorRefundStatus;
  readonly amount: Money;
  readonly reason: DonorRefundReason;
  readonly comment: string;
  readonly requestedBy: string;
  readonly approvedBy?: string;
  /** So large that a third officer has to release it. */
  readonly needsRelease?: boolean;
  readonly releasedBy?: string;
  /** When it could go to the bank: approved, or released where it has to be; absent in refunds from before that was kept. */
  readonly sentAt?: string;
  /** Its earmark had too little free money when it was approved. */
  readonly isShort?: boolean;
  readonly paidOn?: string;
  readonly bankReference?: string;
  readonly confirmedBy?: string;
  /** Why it was refused, or has failed. */
  readonly failure?: string;
  readonly endedBy?: string;
}

/** The transfer that sets a refund's money aside; those that follow from it are named after it. */
export const refundReference = (contributionId: string, refund: number): string =>
  `${contributionId}/refund/${String(refund)}`;
