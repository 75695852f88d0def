import type { Money, PlainShare } from '../../ledger/domain/money.js';
import { allocationFact } from './allocation-events.js';
import type { AllocationEvent } from './allocation-events.js';
import { inCurrency, withFollowUps } from './follow-ups.js';
import type { AllocationBooking, AllocationState, Tranche } from './allocation-state.js';
import { head } from './review-allocation.js';
import { splitByShares } from './split-by-shares.js';

/** What the ledger answered, and what an allocation needs to go on. */
export interface Booked {
  readonly booking: AllocationBooking;
  /** For a reservation: what was drawn from where. */
  readonly sources: readonly PlainShare[];
  /** For a commitment: how the fund splits allocations into tranches. */
  readonly trancheShares: readonly number[];
}

/** Notes what the ledger has booked; nothing when that is noted already. */
export function recordBooking(state: AllocationState, booked: Booked): readonly AllocationEvent[] {
  const { booking } = booked;
  const isAwaited = state.bookings.some(({ reference }) => reference === booking.reference);
  if (!isAwaited && !isLateReservation(state, booking)) return [];
  return withFollowUps(state, factsOf(state, booked));
}

// Another try was told that there is no money before this one got it; if all has ended meanwhile, it is released.
const isLateReservation = ({ status, isWindingUp }: AllocationState, { kind }: AllocationBooking): boolean =>
  kind === 'reserve' && (status === 'pipeline' || (status === 'cancelled' && isWindingUp));

/** Notes that there is no money, or none whose earmark fits. */
export function recordShortage(
  state: AllocationState,
  booking: AllocationBooking,
): readonly AllocationEvent[] {
  if (!state.bookings.some(({ reference }) => reference === booking.reference)) return [];
  return withFollowUps(state, [allocationFact('pipelined', { ...head(state), amount: state.amount })]);
}

function factsOf(
  state: AllocationState,
  { booking, sources, trancheShares }: Booked,
): readonly AllocationEvent[] {
  const { reference } = booking;
  const common = { ...head(state), reference };
  const amount = inCurrency(state, booking.amountMinor);
  switch (booking.kind) {
    case 'reserve': {
      const drawn = sources.map((share) => ({
        pool: share.pool,
        amount: inCurrency(state, share.amountMinor),
      }));
      return [allocationFact('reserved', { ...common, fundId: state.fundId, amount, sources: drawn })];
    }
    case 'commit':
      return committed(state, reference, trancheShares);
    case 'hold':
      return [
        allocationFact('tranche-secured', { ...common, tranche: booking.tranche, attempt: booking.attempt }),
      ];
    case 'pay':
      return [allocationFact('tranche-paid', { ...common, ...paymentOf(state, booking, amount) })];
    case 'void':
    case 'take-back': {
      const { tranche, attempt } = booking;
      const comment = trancheOf(state, tranche)?.failure ?? 'The bank gave no reason.';
      return [allocationFact('tranche-failed', { ...common, tranche, attempt, amount, comment })];
    }
    case 'expense': {
      const outstanding = inCurrency(state, state.outstandingMinor - booking.amountMinor);
      const { tranche } = booking;
      return [allocationFact('tranche-expensed', { ...common, tranche, expenditure: amount, outstanding })];
    }
    case 'refund': {
      const outstanding = inCurrency(state, state.outstandingMinor - booking.amountMinor);
      return [allocationFact('refunded', { ...common, refund: booking.refund, amount, outstanding })];
    }
    case 'release': {
      const remaining = inCurrency(state, state.amount.amountMinor - booking.amountMinor);
      return [allocationFact('rest-returned', { ...common, amount, remaining })];
    }
    default:
      return booking satisfies never;
  }
}

function committed(
  state: AllocationState,
  reference: string,
  shares: readonly number[],
): readonly AllocationEvent[] {
  const { amount } = state;
  const fact = allocationFact('committed', { ...head(state), amount, reference });
  // What is being wound up is released at once and is never split.
  if (state.isWindingUp) return [fact];
  const tranches = splitByShares(amount.amountMinor, shares).map((amountMinor, index) => ({
    tranche: index + 1,
    amount: inCurrency(state, amountMinor),
  }));
  return [fact, allocationFact('tranches-planned', { ...head(state), tranches })];
}

const trancheOf = ({ tranches }: AllocationState, number: number): Tranche | undefined =>
  tranches.find(({ tranche }) => tranche === number);

function paymentOf(
  state: AllocationState,
  { tranche, attempt }: { readonly tranche: number; readonly attempt: number },
  amount: Money,
) {
  const paidAt = trancheOf(state, tranche)?.paidAt ?? '';
  return { tranche, attempt, amount, payee: state.leadImplementer, paidAt };
}
