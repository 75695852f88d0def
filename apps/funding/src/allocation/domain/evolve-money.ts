import { without } from '../../ledger/domain/booking.js';
import { takeBack } from '../../ledger/domain/sources.js';
import type { AllocationEvent } from './allocation-events.js';
import { isOpen, total } from './allocation-state.js';
import type { AllocationState } from './allocation-state.js';
import { ask, askForRelease } from './ask-ledger.js';
import type { Meta } from './evolve-allocation.js';

/** The facts from reservation to closing that are not about one tranche; undefined for any other. */
export function evolveMoney(
  state: AllocationState,
  event: AllocationEvent,
  meta: Meta,
): AllocationState | undefined {
  switch (event.type) {
    case 'funding.allocation.pipelined.v1':
      return {
        ...state,
        status: 'pipeline',
        bookings: without(state.bookings, `${state.allocationId}/reserve`),
      };
    case 'funding.allocation.funding-sought.v1':
      return ask(state, event, meta, { kind: 'reserve', amountMinor: state.amount.amountMinor }, 'reserve');
    case 'funding.allocation.reserved.v1': {
      const { reference, sources } = event.data;
      const plain = sources.map(({ pool, amount }) => ({ pool, amountMinor: amount.amountMinor }));
      const bookings = without(state.bookings, reference);
      return afterReserving({ ...state, status: 'reserved', sources: plain, bookings }, event, meta);
    }
    case 'funding.allocation.agreement-noted.v1': {
      const { agreementId, planHash } = event.data;
      const next: AllocationState = { ...state, agreement: { agreementId, planHash } };
      return state.status === 'reserved' && !state.isWindingUp ? askToCommit(next, event, meta) : next;
    }
    case 'funding.allocation.committed.v1': {
      const next: AllocationState = {
        ...state,
        status: 'committed',
        bookings: without(state.bookings, event.data.reference),
      };
      if (!state.isWindingUp) return next;
      return askForRelease(next, event, meta, 'committed', state.amount.amountMinor);
    }
    case 'funding.allocation.refund-recorded.v1': {
      const { refund, amount } = event.data;
      const { back, left } = takeBack(state.sources, amount.amountMinor);
      const wish = { kind: 'refund', refund, amountMinor: amount.amountMinor, shares: back } as const;
      return ask({ ...state, refunds: refund, sources: left }, event, meta, wish, `refund/${String(refund)}`);
    }
    case 'funding.allocation.refunded.v1': {
      const { reference, outstanding } = event.data;
      const bookings = without(state.bookings, reference);
      return { ...state, outstandingMinor: outstanding.amountMinor, bookings };
    }
    case 'funding.allocation.frozen.v1':
      return { ...state, isFrozen: true };
    case 'funding.allocation.unfrozen.v1':
      return { ...state, isFrozen: false };
    case 'funding.allocation.wind-up-begun.v1':
      return windUp({ ...state, isWindingUp: true }, event, meta);
    case 'funding.allocation.rest-returned.v1': {
      const { reference, remaining } = event.data;
      return { ...state, amount: remaining, bookings: without(state.bookings, reference) };
    }
    case 'funding.allocation.cancelled.v1':
      return { ...state, status: 'cancelled' };
    case 'funding.allocation.disbursed.v1':
      return { ...state, status: 'disbursed' };
    case 'funding.allocation.reported.v1':
      return { ...state, status: 'reported' };
    case 'funding.allocation.closed.v1':
      return { ...state, status: 'closed' };
    default:
      return undefined;
  }
}

function afterReserving(state: AllocationState, event: AllocationEvent, meta: Meta): AllocationState {
  if (state.isWindingUp) return askForRelease(state, event, meta, 'reserved', state.amount.amountMinor);
  return state.agreement === undefined ? state : askToCommit(state, event, meta);
}

const askToCommit = (state: AllocationState, event: AllocationEvent, meta: Meta): AllocationState =>
  ask(state, event, meta, { kind: 'commit', amountMinor: state.amount.amountMinor }, 'commit');

/** What is being reserved or committed just now is released when the ledger has said so. */
function windUp(state: AllocationState, event: AllocationEvent, meta: Meta): AllocationState {
  if (state.bookings.some(({ kind }) => kind === 'reserve' || kind === 'commit')) return state;
  if (state.status === 'reserved')
    return askForRelease(state, event, meta, 'reserved', state.amount.amountMinor);
  const tranches = state.tranches.map((one) =>
    isOpen(one) ? ({ ...one, status: 'cancelled' } as const) : one,
  );
  return askForRelease(
    { ...state, tranches },
    event,
    meta,
    'committed',
    total(state.tranches.filter(isOpen)),
  );
}
