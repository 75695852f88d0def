import type { DonorRefundReason } from '@hub/contracts/vocabularies/donor-refund-reasons.js';
import type { Money } from '../../ledger/domain/money.js';
import { IllegalContributionTransition } from './contribution.errors.js';
import { contributionFact, type ContributionEvent } from './contribution-events.js';
import type { ContributionBooking, ContributionState } from './contribution-state.js';
import type { DonorRefund, DonorRefundStatus } from './donor-refund.js';
import {
  DonorRefundNotFound,
  IllegalRefundTransition,
  RefundBeingBooked,
  RefundNotAcceptable,
  RefundNotYours,
  RefundReleaseMissing,
} from './donor-refund.errors.js';

/** A finance officer, and whom they speak for. */
export interface RefundOfficer {
  readonly id: string;
  /** E.g. `fund` or `provider:deu`. */
  readonly organisation?: string;
}

const COUNTED: readonly DonorRefundStatus[] = ['requested', 'approved', 'paid'];

/** What could go back: deposits that are booked, less fees, and less what went back or is about to. */
export function refundableMinor({ deposits, refunds = [] }: ContributionState): number {
  const booked = deposits.filter(({ feeMinor }) => feeMinor !== undefined);
  const net = booked.reduce((sum, { amount, feeMinor = 0 }) => sum + amount.amountMinor - feeMinor, 0);
  return refunds
    .filter(({ status }) => COUNTED.includes(status))
    .reduce((left, { amount }) => left - amount.amountMinor, net);
}

/** @throws IllegalContributionTransition, RefundNotYours, RefundNotAcceptable */
export function requestRefund(
  state: ContributionState,
  officer: RefundOfficer,
  asked: { readonly amount: Money; readonly reason: DonorRefundReason; readonly comment: string },
): readonly ContributionEvent[] {
  const { contributionId, fundId, donor, status, amount, refunds = [] } = state;
  if (status !== 'committed' && status !== 'paid-up')
    throw new IllegalContributionTransition(status, 'refund');
  refuseDonor(state, officer);
  const most = refundableMinor(state);
  if (asked.amount.currency !== amount.currency || asked.amount.amountMinor > most)
    throw new RefundNotAcceptable({ refundableMinor: most, currency: amount.currency });
  const refund = refunds.length + 1;
  return [
    contributionFact('refund-requested', {
      contributionId,
      fundId,
      refund,
      donor,
      ...asked,
      officer: officer.id,
    }),
  ];
}

/**
 * Another officer agrees; the ledger is asked to set the money aside.
 *
 * @param releaseFromMinor from this amount on, a third officer has to release it
 * @throws DonorRefundNotFound, IllegalRefundTransition, RefundNotYours
 */
export function approveRefund(
  state: ContributionState,
  number: number,
  officer: RefundOfficer,
  releaseFromMinor: number,
): readonly ContributionEvent[] {
  const refund = refundIn(state, number, 'approve', ['requested']);
  refuseDonor(state, officer);
  if (officer.id === refund.requestedBy) throw new RefundNotYours(officer.id, 'has asked for it');
  const release = refund.amount.amountMinor >= releaseFromMinor ? { needsRelease: true } : {};
  return [contributionFact('refund-approved', { ...headOf(state, refund), officer: officer.id, ...release })];
}

/** The donor keeps nothing back of it. @throws DonorRefundNotFound, IllegalRefundTransition */
export function refuseRefund(
  state: ContributionState,
  number: number,
  officer: RefundOfficer,
  comment: string,
): readonly ContributionEvent[] {
  const refund = refundIn(state, number, 'refuse', ['requested']);
  return [contributionFact('refund-refused', { ...headOf(state, refund), officer: officer.id, comment })];
}

/** @throws DonorRefundNotFound, IllegalRefundTransition, RefundNotYours */
export function releaseRefund(
  state: ContributionState,
  number: number,
  officer: RefundOfficer,
): readonly ContributionEvent[] {
  const refund = refundIn(state, number, 'release', ['approved']);
  refuseDonor(state, officer);
  if (officer.id === refund.requestedBy) throw new RefundNotYours(officer.id, 'has asked for it');
  if (officer.id === refund.approvedBy) throw new RefundNotYours(officer.id, 'has approved it');
  if (refund.releasedBy !== undefined) return [];
  return [contributionFact('refund-released', { ...headOf(state, refund), officer: officer.id })];
}

/**
 * The bank has paid it.
 *
 * @throws DonorRefundNotFound, IllegalRefundTransition, RefundNotYours, RefundReleaseMissing, RefundBeingBooked
 */
export function confirmRefund(
  state: ContributionState,
  number: number,
  officer: RefundOfficer,
  payment: { readonly paidOn: string; readonly bankReference: string },
): readonly ContributionEvent[] {
  const refund = refundIn(state, number, 'confirm', ['approved']);
  refuseDonor(state, officer);
  if (officer.id === refund.requestedBy) throw new RefundNotYours(officer.id, 'has asked for it');
  if (refund.needsRelease === true && refund.releasedBy === undefined) throw new RefundReleaseMissing(number);
  refuseWhileBooking(state, number);
  return [contributionFact('refund-paid', { ...headOf(state, refund), ...payment, officer: officer.id })];
}

/**
 * The bank has refused it, or has sent it back after it was paid.
 *
 * @throws DonorRefundNotFound, IllegalRefundTransition, RefundBeingBooked
 */
export function failRefund(
  state: ContributionState,
  number: number,
  officer: RefundOfficer,
  comment: string,
): readonly ContributionEvent[] {
  const refund = refundIn(state, number, 'fail', ['approved', 'paid']);
  refuseWhileBooking(state, number);
  const wasPaid = refund.status === 'paid';
  return [
    contributionFact('refund-failed', { ...headOf(state, refund), wasPaid, comment, officer: officer.id }),
  ];
}

/** Notes that its earmark had too little; nothing when that is noted. */
export function recordRefundShort(
  state: ContributionState,
  booking: ContributionBooking,
): readonly ContributionEvent[] {
  const { bookings, refunds = [] } = state;
  const refund = refunds.find((one) => 'refund' in booking && one.refund === booking.refund);
  const isAsked = bookings.some(({ reference }) => reference === booking.reference);
  if (refund === undefined || !isAsked) return [];
  return [contributionFact('refund-not-covered', { ...headOf(state, refund), reference: booking.reference })];
}

const headOf = ({ contributionId, fundId }: ContributionState, { refund, amount }: DonorRefund) => ({
  contributionId,
  fundId,
  refund,
  amount,
});

function refundIn(
  { refunds = [] }: ContributionState,
  number: number,
  action: string,
  from: readonly DonorRefundStatus[],
): DonorRefund {
  const refund = refunds.find((one) => one.refund === number);
  if (refund === undefined) throw new DonorRefundNotFound(number);
  if (!from.includes(refund.status)) throw new IllegalRefundTransition(number, refund.status, action);
  return refund;
}

function refuseDonor({ donor }: ContributionState, { id, organisation }: RefundOfficer): void {
  if (organisation === `provider:${donor}`)
    throw new RefundNotYours(id, `speaks for ${donor}, which is paid`);
}

function refuseWhileBooking({ bookings }: ContributionState, refund: number): void {
  if (bookings.some((one) => 'refund' in one && one.refund === refund)) throw new RefundBeingBooked(refund);
}
