import { without } from '../../ledger/domain/booking.js';
import type { AllocationEvent } from './allocation-events.js';
import { isPaid } from './allocation-state.js';
import type { AllocationState, Report, Tranche } from './allocation-state.js';
import { ask, askForRelease } from './ask-ledger.js';
import type { Meta } from './evolve-allocation.js';

type TrancheEvent = Exclude<AllocationEvent, { type: `funding.allocation.${'proposed'}.v1` }>;

/** The facts about tranches and what they depend on. */
export function evolveTranche(state: AllocationState, event: TrancheEvent, meta: Meta): AllocationState {
  switch (event.type) {
    case 'funding.allocation.tranches-planned.v1':
      return {
        ...state,
        tranches: event.data.tranches.map((one) => ({ ...one, status: 'planned', attempt: 0 })),
      };
    case 'funding.allocation.progress-noted.v1':
      return { ...state, progress: progressed(state, event.data) };
    case 'funding.allocation.tranche-conditions-met.v1':
      return withTranche(state, event.data.tranche, { status: 'conditions-met' });
    case 'funding.allocation.tranche-instructed.v1': {
      const { tranche, attempt, amount } = event.data;
      const next = instructed(state, event.data);
      const wish = { kind: 'hold', tranche, attempt, amountMinor: amount.amountMinor } as const;
      return ask(next, event, meta, wish, attemptOf(tranche, attempt));
    }
    case 'funding.allocation.tranche-secured.v1':
      return { ...state, bookings: without(state.bookings, event.data.reference) };
    case 'funding.allocation.tranche-released.v1':
      return withTranche(state, event.data.tranche, { releasedBy: event.data.officer });
    case 'funding.allocation.tranche-confirmed.v1': {
      const { tranche, attempt, officer, paidAt } = event.data;
      const next = withTranche(state, tranche, { confirmedBy: officer, paidAt });
      const wish = { kind: 'pay', tranche, attempt, amountMinor: amountOf(state, tranche) } as const;
      return ask(next, event, meta, wish, `${attemptOf(tranche, attempt)}/paid`);
    }
    case 'funding.allocation.tranche-paid.v1': {
      const { tranche, amount, reference } = event.data;
      const next = withTranche(state, tranche, { status: 'paid' });
      const outstandingMinor = state.outstandingMinor + amount.amountMinor;
      return { ...next, status: 'disbursing', outstandingMinor, bookings: without(next.bookings, reference) };
    }
    case 'funding.allocation.tranche-failure-reported.v1': {
      const { tranche, attempt, comment } = event.data;
      const wasPaid = state.tranches.some((one) => one.tranche === tranche && one.status === 'paid');
      const next = withTranche(state, tranche, { failure: comment });
      const wish = {
        kind: wasPaid ? 'take-back' : 'void',
        tranche,
        attempt,
        amountMinor: amountOf(state, tranche),
      } as const;
      return ask(
        next,
        event,
        meta,
        wish,
        `${attemptOf(tranche, attempt)}/${wasPaid ? 'returned' : 'failed'}`,
      );
    }
    case 'funding.allocation.tranche-failed.v1':
      return failed(state, event, meta);
    case 'funding.allocation.tranche-reported.v1': {
      const { tranche, expenditure, documentReference, reporter } = event.data;
      return withTranche(state, tranche, {
        status: 'reported',
        report: { expenditure, documentReference, reporter },
      });
    }
    case 'funding.allocation.report-returned.v1':
      return withTranche(state, event.data.tranche, { status: 'paid' });
    case 'funding.allocation.report-accepted.v1': {
      const { tranche, officer, expenditure } = event.data;
      const report = {
        ...(state.tranches.find((one) => one.tranche === tranche)?.report as Report),
        acceptedBy: officer,
      };
      const next = withTranche(state, tranche, { report });
      if (expenditure.amountMinor === 0) return next;
      const wish = { kind: 'expense', tranche, amountMinor: expenditure.amountMinor } as const;
      return ask(next, event, meta, wish, `${String(tranche)}/expense`);
    }
    case 'funding.allocation.tranche-expensed.v1': {
      const { reference, outstanding } = event.data;
      return {
        ...state,
        outstandingMinor: outstanding.amountMinor,
        bookings: without(state.bookings, reference),
      };
    }
    default:
      return state;
  }
}

const attemptOf = (tranche: number, attempt: number): string => `${String(tranche)}/${String(attempt)}`;

const amountOf = (state: AllocationState, tranche: number): number =>
  state.tranches.find((one) => one.tranche === tranche)?.amount.amountMinor ?? 0;

const withTranche = (state: AllocationState, tranche: number, change: Partial<Tranche>): AllocationState => ({
  ...state,
  tranches: state.tranches.map((one) => (one.tranche === tranche ? { ...one, ...change } : one)),
});

type Instructed = Extract<AllocationEvent, { type: 'funding.allocation.tranche-instructed.v1' }>['data'];

/** A new attempt knows nothing of who released or confirmed an earlier one. */
const instructed = (
  state: AllocationState,
  { tranche, attempt, officer, needsRelease = false }: Instructed,
): AllocationState => ({
  ...state,
  tranches: state.tranches.map((one) =>
    one.tranche === tranche
      ? {
          tranche,
          amount: one.amount,
          status: 'instructed',
          attempt,
          instructedBy: officer,
          ...(needsRelease ? { needsRelease } : {}),
        }
      : one,
  ),
});

type Progressed = Extract<AllocationEvent, { type: 'funding.allocation.progress-noted.v1' }>['data'];

function progressed({ progress: before }: AllocationState, { progress, milestoneId }: Progressed) {
  switch (progress) {
    case 'delivery-started':
      return { ...before, deliveryStarted: true };
    case 'milestone-reached':
      return { ...before, milestones: [...before.milestones, milestoneId ?? ''] };
    case 'work-completed':
      return { ...before, workCompleted: true };
    case 'completed':
      return { ...before, workCompleted: true, completed: true };
    default:
      return progress satisfies never;
  }
}

type Failed = Extract<AllocationEvent, { type: 'funding.allocation.tranche-failed.v1' }>;

function failed(state: AllocationState, event: Failed, meta: Meta): AllocationState {
  const { tranche, amount, reference } = event.data;
  const wasPaid = state.tranches.some((one) => one.tranche === tranche && one.status === 'paid');
  const status = state.isWindingUp ? 'cancelled' : 'failed';
  const next = { ...withTranche(state, tranche, { status }), bookings: without(state.bookings, reference) };
  const after: AllocationState = wasPaid
    ? {
        ...next,
        status: next.tranches.some(isPaid) ? 'disbursing' : 'committed',
        outstandingMinor: state.outstandingMinor - amount.amountMinor,
      }
    : next;
  return state.isWindingUp ? askForRelease(after, event, meta, 'committed', amount.amountMinor) : after;
}
