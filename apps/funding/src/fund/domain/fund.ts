import type { BookingHead } from '../../ledger/domain/booking.js';
import { without } from '../../ledger/domain/booking.js';
import type { Money } from '../../ledger/domain/money.js';
import { OtherCurrency } from './fund.errors.js';
import { fundFact } from './fund-events.js';
import type { FundEvent, FundFacts } from './fund-events.js';

export type FundBooking = BookingHead & {
  readonly kind: 'interest';
  readonly interest: number;
  readonly amountMinor: number;
};

export interface FundState {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  readonly isDefault: boolean;
  readonly feeBasisPoints: number;
  readonly trancheShares: readonly number[];
  /** How often interest was recorded. */
  readonly interests: number;
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
      const { interest, amount } = event.data;
      const reference = `${state.fundId}/interest/${String(interest)}`;
      const booking = {
        reference,
        seq,
        type: event.type,
        kind: 'interest',
        interest,
        amountMinor: amount.amountMinor,
      } as const;
      return { ...state, interests: interest, bookings: [...state.bookings, booking] };
    }
    case 'funding.fund.interest-booked.v1':
      return { ...state, bookings: without(state.bookings, event.data.reference) };
    default:
      return event satisfies never;
  }
}

/** A fund exists once under its id. */
export const openFund = (fund: FundFacts['opened']): readonly FundEvent[] => [fundFact('opened', fund)];

/** @throws OtherCurrency */
export function recordInterest(
  state: FundState,
  interest: {
    readonly amount: Money;
    readonly period: string;
    readonly receivedOn: string;
    readonly bankReference: string;
  },
): readonly FundEvent[] {
  if (interest.amount.currency !== state.currency)
    throw new OtherCurrency(interest.amount.currency, state.currency);
  return [
    fundFact('interest-recorded', { fundId: state.fundId, interest: state.interests + 1, ...interest }),
  ];
}

/** Notes that the ledger has booked interest; nothing when that is noted. */
export function recordInterestBooked(
  state: FundState,
  { reference, interest, amountMinor }: FundBooking,
): readonly FundEvent[] {
  if (!state.bookings.some((one) => one.reference === reference)) return [];
  const amount = { amountMinor, currency: state.currency };
  return [fundFact('interest-booked', { fundId: state.fundId, interest, amount, reference })];
}
