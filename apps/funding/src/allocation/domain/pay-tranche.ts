import type { Money } from '../../ledger/domain/money.js';
import {
  AmountNotAcceptable,
  BeingBooked,
  Beneficiary,
  Frozen,
  IllegalTrancheTransition,
  ReleaseMissing,
  SamePerson,
  TrancheNotFound,
} from './allocation.errors.js';
import { allocationFact } from './allocation-events.js';
import type { AllocationEvent } from './allocation-events.js';
import { refuseUnless } from './allocation-lifecycle.js';
import type { AllocationState, Report, Tranche, TrancheStatus } from './allocation-state.js';
import { inCurrency, withFollowUps } from './follow-ups.js';
import { head } from './review-allocation.js';

/** A finance officer, and whom they speak for. */
export interface Officer {
  readonly id: string;
  /** E.g. `fund` or `provider:iom`. */
  readonly organisation?: string;
}

/**
 * Asks for a payment.
 *
 * @param releaseFromMinor from this amount on, another officer has to release it
 * @throws IllegalTransition, IllegalTrancheTransition, TrancheNotFound, Frozen, SamePerson, Beneficiary
 */
export function instruct(
  state: AllocationState,
  number: number,
  officer: Officer,
  releaseFromMinor = Infinity,
): readonly AllocationEvent[] {
  refuseUnless('instruct', state);
  if (state.isFrozen) throw new Frozen();
  const tranche = trancheIn(state, number, 'instruct', ['conditions-met', 'failed']);
  refuseParty(state, officer);
  const instructed = {
    ...head(state),
    tranche: number,
    attempt: tranche.attempt + 1,
    amount: tranche.amount,
    payee: state.leadImplementer,
    officer: officer.id,
    ...(tranche.amount.amountMinor >= releaseFromMinor ? { needsRelease: true } : {}),
  };
  return [allocationFact('tranche-instructed', instructed)];
}

/**
 * Another officer lets a payment go to the bank.
 *
 * @throws IllegalTransition, IllegalTrancheTransition, TrancheNotFound, Frozen, SamePerson, Beneficiary
 */
export function release(
  state: AllocationState,
  number: number,
  officer: Officer,
): readonly AllocationEvent[] {
  refuseUnless('release', state);
  if (state.isFrozen) throw new Frozen();
  const { attempt, instructedBy, releasedBy } = trancheIn(state, number, 'release', ['instructed']);
  if (officer.id === instructedBy) throw new SamePerson(officer.id, 'instructed the payment');
  refuseParty(state, officer);
  if (releasedBy !== undefined) return [];
  return [
    allocationFact('tranche-released', { ...head(state), tranche: number, attempt, officer: officer.id }),
  ];
}

export interface Confirmation {
  readonly paidAt: string;
  readonly bankReference: string;
}

/** @throws IllegalTransition, IllegalTrancheTransition, TrancheNotFound, SamePerson, Beneficiary, ReleaseMissing */
export function confirm(
  state: AllocationState,
  number: number,
  officer: Officer,
  confirmation: Confirmation,
): readonly AllocationEvent[] {
  refuseUnless('confirm', state);
  const tranche = trancheIn(state, number, 'confirm', ['instructed']);
  const { attempt, instructedBy, needsRelease = false, releasedBy } = tranche;
  if (officer.id === instructedBy) throw new SamePerson(officer.id, 'instructed the payment');
  refuseParty(state, officer);
  if (needsRelease && releasedBy === undefined) throw new ReleaseMissing(number);
  refuseWhileBooking(state, number);
  return [
    allocationFact('tranche-confirmed', {
      ...head(state),
      tranche: number,
      attempt,
      ...confirmation,
      officer: officer.id,
    }),
  ];
}

function refuseParty({ approvers, leadImplementer }: AllocationState, { id, organisation }: Officer): void {
  if (approvers.includes(id)) throw new SamePerson(id, 'approved the allocation');
  if (organisation === `provider:${leadImplementer}`) throw new Beneficiary(id, leadImplementer);
}

/**
 * The bank refuses a payment, or returns one that was made, as long as nothing of it is refunded or accounted for.
 *
 * @throws IllegalTransition, IllegalTrancheTransition, TrancheNotFound, BeingBooked, AmountNotAcceptable
 */
export function fail(
  state: AllocationState,
  number: number,
  officer: string,
  comment: string,
): readonly AllocationEvent[] {
  refuseUnless('fail', state);
  const { attempt, status, amount } = trancheIn(state, number, 'fail', ['instructed', 'paid']);
  refuseWhileBooking(state, number);
  if (status === 'paid') refuseMoreThan(state.outstandingMinor, amount, state);
  return [
    allocationFact('tranche-failure-reported', {
      ...head(state),
      tranche: number,
      attempt,
      comment,
      officer,
    }),
  ];
}

export interface ExpenditureReport {
  readonly expenditure: Money;
  readonly documentReference: string;
}

/** @throws IllegalTransition, IllegalTrancheTransition, TrancheNotFound, AmountNotAcceptable */
export function report(
  state: AllocationState,
  number: number,
  reporter: string,
  { expenditure, documentReference }: ExpenditureReport,
): readonly AllocationEvent[] {
  refuseUnless('report', state);
  trancheIn(state, number, 'report', ['paid']);
  refuseMoreThan(state.outstandingMinor, expenditure, state);
  const reported = { ...head(state), tranche: number, expenditure, documentReference, reporter };
  return [allocationFact('tranche-reported', reported)];
}

/** @throws as `acceptReport` */
export function returnReport(
  state: AllocationState,
  number: number,
  officer: string,
  comment: string,
): readonly AllocationEvent[] {
  refuseUnless('return-report', state);
  unacceptedReport(state, number, 'return-report');
  return [allocationFact('report-returned', { ...head(state), tranche: number, comment, officer })];
}

/** @throws IllegalTransition, IllegalTrancheTransition, TrancheNotFound, SamePerson, AmountNotAcceptable */
export function acceptReport(
  state: AllocationState,
  number: number,
  officer: string,
): readonly AllocationEvent[] {
  refuseUnless('accept-report', state);
  const { expenditure, reporter } = unacceptedReport(state, number, 'accept-report');
  if (officer === reporter) throw new SamePerson(officer, 'wrote the report');
  refuseMoreThan(state.outstandingMinor, expenditure, state);
  return withFollowUps(state, [
    allocationFact('report-accepted', { ...head(state), tranche: number, expenditure, officer }),
  ]);
}

export interface Refund {
  readonly amount: Money;
  readonly receivedOn: string;
  readonly bankReference: string;
}

/** An implementer sends back what it did not spend. @throws IllegalTransition, AmountNotAcceptable */
export function recordRefund(
  state: AllocationState,
  officer: string,
  refund: Refund,
): readonly AllocationEvent[] {
  refuseUnless('record-refund', state);
  refuseMoreThan(state.outstandingMinor, refund.amount, state, 1);
  return [
    allocationFact('refund-recorded', { ...head(state), refund: state.refunds + 1, ...refund, officer }),
  ];
}

function trancheIn(
  state: AllocationState,
  number: number,
  action: string,
  from: readonly TrancheStatus[],
): Tranche {
  const tranche = state.tranches.find((one) => one.tranche === number);
  if (tranche === undefined) throw new TrancheNotFound(number);
  if (!from.includes(tranche.status)) throw new IllegalTrancheTransition(number, tranche.status, action);
  return tranche;
}

function unacceptedReport(state: AllocationState, number: number, action: string): Report {
  const tranche = trancheIn(state, number, action, ['reported']);
  if (tranche.report === undefined || tranche.report.acceptedBy !== undefined)
    throw new IllegalTrancheTransition(number, tranche.status, action);
  return tranche.report;
}

function refuseWhileBooking({ bookings }: AllocationState, tranche: number): void {
  const settling = ['pay', 'void', 'take-back'];
  const isSettling = bookings.some(
    (one) => settling.includes(one.kind) && 'tranche' in one && one.tranche === tranche,
  );
  if (isSettling) throw new BeingBooked(tranche);
}

// What is still being booked is no longer outstanding.
function refuseMoreThan(outstanding: number, amount: Money, state: AllocationState, least = 0): void {
  const booked = state.bookings
    .filter(({ kind }) => kind === 'expense' || kind === 'refund' || kind === 'take-back')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const most = inCurrency(state, outstanding - booked);
  if (
    amount.currency !== most.currency ||
    amount.amountMinor > most.amountMinor ||
    amount.amountMinor < least
  )
    throw new AmountNotAcceptable(
      `${String(most.amountMinor)} minor units of ${most.currency} are outstanding; at least ${String(least)} and no more can be given.`,
    );
}
