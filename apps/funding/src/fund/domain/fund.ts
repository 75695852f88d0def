import type { FundCostKind } from '@hub/contracts/vocabularies/fund-cost-kinds.js';
import type { BookingHead } from '../../ledger/domain/booking.js';
import { without } from '../../ledger/domain/booking.js';
import type { Money } from '../../ledger/domain/money.js';
import { OtherCurrency } from './fund.errors.js';
import { fundFact } from './fund-events.js';
import type { FundEvent, FundFacts } from './fund-events.js';

export type FundBooking = BookingHead & { readonly amountMinor: number } & (
    | { readonly kind: 'interest' | 'organisation-interest'; readonly interest: number }
    | { readonly kind: FundCostKind; readonly cost: number }
  );

export interface FundState {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  readonly isDefault: boolean;
  readonly feeBasisPoints: number;
  readonly trancheShares: readonly number[];
  /** From this amount on, a payment needs a second officer's release. */
  readonly releaseFromMinor?: number;
  /** How often interest was recorded. */
  readonly interests: number;
  /** How often a cost was recorded; absent for none. */
  readonly costs?: number;
  readonly bookings: readonly FundBooking[];
}

/** The fund after a fact. */
export function evolveFund(
  state: FundState | undefined,
  event: FundEvent,
  { seq }: { readonly seq: number },
): FundState {
  if (event.type === 'funding.fund.opened.v1') {
    const { openedAt: _, ...fund } = event.data;
    return { ...fund, interests: 0, bookings: [] };
  }
  if (state === undefined) throw new Error(`${event.type} cannot be a fund's first fact`);
  switch (event.type) {
    case 'funding.fund.interest-recorded.v1': {
      const { interest, amount, earnedBy } = event.data;
      const reference = `${state.fundId}/interest/${String(interest)}`;
      const booking = {
        reference,
        seq,
        type: event.type,
        kind: earnedBy === undefined ? 'interest' : 'organisation-interest',
        interest,
        amountMinor: amount.amountMinor,
      } as const;
      return { ...state, interests: interest, bookings: [...state.bookings, booking] };
    }
    case 'funding.fund.cost-recorded.v1': {
      const { cost, kind, amount } = event.data;
      const reference = `${state.fundId}/cost/${String(cost)}`;
      const booking = { reference, seq, type: event.type, kind, cost, amountMinor: amount.amountMinor };
      return { ...state, costs: cost, bookings: [...state.bookings, booking] };
    }
    case 'funding.fund.cost-booked.v1':
    case 'funding.fund.cost-refused.v1':
    case 'funding.fund.interest-booked.v1':
      return { ...state, bookings: without(state.bookings, event.data.reference) };
    default:
      return event satisfies never;
  }
}

/** A fund exists once under its id. */
export const openFund = (fund: FundFacts['opened']): readonly FundEvent[] => [fundFact('opened', fund)];

interface Credit {
  readonly amount: Money;
  readonly period: string;
  readonly receivedOn: string;
  readonly bankReference: string;
  /** The implementer that passed it on. */
  readonly earnedBy?: string;
}

/** @throws OtherCurrency */
export function recordInterest(state: FundState, interest: Credit): readonly FundEvent[] {
  refuseOther(state, interest.amount);
  return [
    fundFact('interest-recorded', { fundId: state.fundId, interest: state.interests + 1, ...interest }),
  ];
}

type Cost = Omit<FundFacts['cost-recorded'], 'fundId' | 'cost'>;

/** The fund has paid for itself. @throws OtherCurrency */
export function recordCost(state: FundState, cost: Cost): readonly FundEvent[] {
  refuseOther(state, cost.amount);
  return [fundFact('cost-recorded', { fundId: state.fundId, cost: (state.costs ?? 0) + 1, ...cost })];
}

/** Notes what the ledger has booked; nothing when that is noted. */
export function recordFundBooked(state: FundState, booking: FundBooking): readonly FundEvent[] {
  if (!isAsked(state, booking)) return [];
  const { reference, amountMinor } = booking;
  const common = { fundId: state.fundId, amount: { amountMinor, currency: state.currency }, reference };
  return 'cost' in booking
    ? [fundFact('cost-booked', { ...common, cost: booking.cost })]
    : [fundFact('interest-booked', { ...common, interest: booking.interest })];
}

/** Notes that the ledger could not cover a cost. */
export function recordCostRefused(state: FundState, booking: FundBooking): readonly FundEvent[] {
  if (!isAsked(state, booking) || !('cost' in booking)) return [];
  const { reference, cost } = booking;
  return [fundFact('cost-refused', { fundId: state.fundId, cost, reference })];
}

const isAsked = ({ bookings }: FundState, { reference }: FundBooking): boolean =>
  bookings.some((one) => one.reference === reference);

function refuseOther({ currency }: FundState, given: Money): void {
  if (given.currency !== currency) throw new OtherCurrency(given.currency, currency);
}
