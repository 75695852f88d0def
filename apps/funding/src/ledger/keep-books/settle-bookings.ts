import { following } from '@hub/aggregate/command.js';
import type { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { DomainEvent } from '@hub/aggregate/domain-event.js';
import type { HistoryEntry } from '@hub/aggregate/history-entry.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { Clock } from '@hub/platform/clock.js';
import type { BookingHead } from '../domain/booking.js';
import type { Grounds } from '../domain/transfer.js';

/** A state that remembers what it asks of the ledger. */
export interface WithBookings<B extends BookingHead> {
  readonly bookings: readonly B[];
}

/** How a booking that was made, or refused, is noted in the aggregate. */
export interface Recording<S, E> {
  /** Told apart from the booking's success, so that each can be noted. */
  readonly result: 'booked' | 'short';
  decide(state: S): readonly E[];
}

/** One aggregate's way to the ledger. */
export interface Bookkeeping<S extends WithBookings<B>, E extends DomainEvent, B extends BookingHead> {
  readonly store: AggregateStore<S, E>;
  readonly clock: Clock;
  /** Books in the ledger, once by reference, and says how to note it. */
  book(state: S, booking: B, grounds: Grounds): Promise<Recording<S, E>>;
}

const LEDGER = { id: 'system:ledger', role: 'system' } as const;

/**
 * Makes what an aggregate asks for, one booking after the other, until it asks for nothing. Every step may be
 * repeated: the ledger books a reference once, and the aggregate notes a reference once.
 *
 * @returns the outcome after the last booking was noted.
 */
export async function settleBookings<S extends WithBookings<B>, E extends DomainEvent, B extends BookingHead>(
  keeping: Bookkeeping<S, E, B>,
  outcome: Outcome<S>,
): Promise<Outcome<S>> {
  let current = outcome;
  for (;;) {
    const booking = current.state.bookings[0];
    if (booking === undefined) return current;
    const entry = await entryOf(keeping.store, current, booking.seq);
    const { result, decide } = await keeping.book(current.state, booking, groundsOf(entry));
    current = await keeping.store.execute(
      current.id,
      following({ ...entry, by: LEDGER, at: keeping.clock.now() }, causeOf(booking, result)),
      (state) => (state === undefined ? [] : decide(state)),
    );
  }
}

// A reference is booked once, and may be refused at each time it is asked for.
const causeOf = ({ reference, seq }: BookingHead, result: 'booked' | 'short'): string =>
  result === 'booked' ? `ledger:${reference}` : `ledger:${reference}:short:${String(seq)}`;

async function entryOf<S extends object, E extends DomainEvent>(
  store: AggregateStore<S, E>,
  { id, events }: Outcome<S>,
  seq: number,
): Promise<HistoryEntry> {
  const entry = events.find((one) => one.seq === seq) ?? (await store.history(id))[seq - 1];
  if (entry === undefined) throw new Error(`${id} has no entry ${String(seq)}`);
  return entry;
}

const groundsOf = ({ at, by, cause, id, type }: HistoryEntry): Grounds => ({
  at,
  by,
  cause,
  event: { id, type },
});
