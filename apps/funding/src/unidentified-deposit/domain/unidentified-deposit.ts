import type { Exchange } from '@hub/contracts/funding/exchange.js';
import { without, type BookingHead } from '../../ledger/domain/booking.js';
import type { Money } from '../../ledger/domain/money.js';
import { splitMinor } from './rest-of-deposit.js';
import { unidentifiedDepositFact } from './unidentified-deposit-events.js';
import type { UnidentifiedDepositEvent, UnidentifiedDepositFacts } from './unidentified-deposit-events.js';
import { IllegalDepositTransition, SameOfficer } from './unidentified-deposit.errors.js';

/** `resolving`: two officers agree, and the money is being moved; `split`: all of it is in parts. */
export const UNIDENTIFIED_DEPOSIT_STATUSES = [
  'held',
  'proposed',
  'resolving',
  'identified',
  'returned',
  'split',
] as const;
export type UnidentifiedDepositStatus = (typeof UNIDENTIFIED_DEPOSIT_STATUSES)[number];

/** Whose money it is: a contribution's, or its sender's again. */
export interface Resolution {
  readonly resolution: 'identified' | 'returned';
  readonly contributionId?: string;
}

export type UnidentifiedDepositBooking = BookingHead & {
  readonly kind: 'unidentified' | 'unidentified-returned' | 'unidentified-split';
};

export interface UnidentifiedDepositState {
  readonly unidentifiedDepositId: string;
  readonly fundId: string;
  readonly status: UnidentifiedDepositStatus;
  readonly amount: Money;
  readonly receivedOn: string;
  readonly bankReference: string;
  readonly remitter: string;
  readonly exchange?: Exchange;
  /** The deposit that it was taken off. */
  readonly partOf?: string;
  /** Of a part: how much of what the bank credited stands before it, in minor units. */
  readonly precedingMinor?: number;
  /** What was taken off it, in the order of the money. */
  readonly parts?: readonly { readonly unidentifiedDepositId: string; readonly amount: Money }[];
  readonly proposal?: Resolution & { readonly comment: string; readonly officer: string };
  readonly confirmedBy?: string;
  readonly bookings: readonly UnidentifiedDepositBooking[];
}

/** The deposit after a fact. */
export function evolveUnidentifiedDeposit(
  state: UnidentifiedDepositState | undefined,
  event: UnidentifiedDepositEvent,
  { seq }: { readonly seq: number },
): UnidentifiedDepositState {
  if (event.type === 'funding.unidentified-deposit.recorded.v1') {
    const { officer: _, ...deposit } = event.data;
    const reference = `${deposit.unidentifiedDepositId}/suspense`;
    return {
      ...deposit,
      status: 'held',
      bookings: [
        {
          reference,
          seq,
          type: event.type,
          kind: deposit.partOf === undefined ? 'unidentified' : 'unidentified-split',
        },
      ],
    };
  }
  if (state === undefined) throw new Error(`${event.type} cannot be a deposit's first fact`);
  switch (event.type) {
    case 'funding.unidentified-deposit.booked.v1':
      return { ...state, bookings: without(state.bookings, event.data.reference) };
    case 'funding.unidentified-deposit.resolution-proposed.v1': {
      const { unidentifiedDepositId: _, ...proposal } = event.data;
      return { ...state, status: 'proposed', proposal };
    }
    case 'funding.unidentified-deposit.resolution-refused.v1': {
      const { proposal: _, confirmedBy: _by, ...rest } = state;
      return { ...rest, status: 'held' };
    }
    case 'funding.unidentified-deposit.resolution-confirmed.v1':
      return confirmed(state, event, seq);
    case 'funding.unidentified-deposit.split.v1':
      return divided(state, event.data.parts);
    case 'funding.unidentified-deposit.resolved.v1': {
      const { resolution, reference } = event.data;
      return { ...state, status: resolution, bookings: without(state.bookings, reference) };
    }
    default:
      return event satisfies never;
  }
}

// What was proposed for the whole is not said of what is left.
function divided(
  { proposal: _, ...state }: UnidentifiedDepositState,
  taken: UnidentifiedDepositFacts['split']['parts'],
): UnidentifiedDepositState {
  const parts = [
    ...(state.parts ?? []),
    ...taken.map(({ unidentifiedDepositId, amount }) => ({ unidentifiedDepositId, amount })),
  ];
  const isAll = splitMinor({ parts }) === state.amount.amountMinor;
  return { ...state, parts, status: isAll ? 'split' : 'held' };
}

// What goes back is this deposit's own booking; what is identified is booked by the contribution.
function confirmed(
  state: UnidentifiedDepositState,
  { type, data }: Extract<UnidentifiedDepositEvent, { type: `${string}confirmed.v1` }>,
  seq: number,
): UnidentifiedDepositState {
  const next: UnidentifiedDepositState = { ...state, status: 'resolving', confirmedBy: data.officer };
  if (data.resolution === 'identified') return next;
  const reference = `${state.unidentifiedDepositId}/returned`;
  return { ...next, bookings: [...state.bookings, { reference, seq, type, kind: 'unidentified-returned' }] };
}

/** Money has arrived that nobody knows a contribution for. */
export const recordUnidentified = (
  fact: UnidentifiedDepositFacts['recorded'],
): readonly UnidentifiedDepositEvent[] => [unidentifiedDepositFact('recorded', fact)];

/** @throws IllegalDepositTransition */
export function proposeResolution(
  state: UnidentifiedDepositState,
  proposal: Resolution & { readonly comment: string; readonly officer: string },
): readonly UnidentifiedDepositEvent[] {
  if (state.status !== 'held' && state.status !== 'proposed')
    throw new IllegalDepositTransition(
      state.status,
      proposal.resolution === 'identified' ? 'identify' : 'return',
    );
  return [unidentifiedDepositFact('resolution-proposed', { ...idOf(state), ...proposal })];
}

/** @throws IllegalDepositTransition, SameOfficer */
export function confirmResolution(
  state: UnidentifiedDepositState,
  officer: string,
): readonly UnidentifiedDepositEvent[] {
  const { status, proposal } = state;
  if (status !== 'proposed' || proposal === undefined) throw new IllegalDepositTransition(status, 'confirm');
  if (proposal.officer === officer) throw new SameOfficer(officer);
  const { comment: _, officer: _proposer, ...resolution } = proposal;
  return [unidentifiedDepositFact('resolution-confirmed', { ...idOf(state), ...resolution, officer })];
}

/** The proposal is not right; once two officers agree, it is too late for that. @throws IllegalDepositTransition */
export function refuseResolution(
  state: UnidentifiedDepositState,
  officer: string,
  comment: string,
): readonly UnidentifiedDepositEvent[] {
  if (state.status !== 'proposed') throw new IllegalDepositTransition(state.status, 'refuse');
  return [unidentifiedDepositFact('resolution-refused', { ...idOf(state), officer, comment })];
}

/** What two officers agree on cannot be: the contribution does not take the money. Nothing when it is held already. */
export const giveUpResolution = (
  state: UnidentifiedDepositState,
  officer: string,
  comment: string,
): readonly UnidentifiedDepositEvent[] =>
  state.status === 'resolving' && state.bookings.length === 0
    ? [unidentifiedDepositFact('resolution-refused', { ...idOf(state), officer, comment })]
    : [];

/** Notes that the money has moved; nothing when that is noted. */
export function recordResolved(
  state: UnidentifiedDepositState,
  reference: string,
): readonly UnidentifiedDepositEvent[] {
  const { status, proposal } = state;
  if (status !== 'resolving' || proposal === undefined) return [];
  const { comment: _, officer: _by, ...resolution } = proposal;
  return [unidentifiedDepositFact('resolved', { ...idOf(state), ...resolution, reference })];
}

/** Notes that the money stands in the suspense account; nothing when that is noted. */
export const recordHeld = (
  state: UnidentifiedDepositState,
  reference: string,
): readonly UnidentifiedDepositEvent[] =>
  state.bookings.some((one) => one.reference === reference)
    ? [unidentifiedDepositFact('booked', { ...idOf(state), reference })]
    : [];

const idOf = ({ unidentifiedDepositId }: UnidentifiedDepositState) => ({ unidentifiedDepositId });
