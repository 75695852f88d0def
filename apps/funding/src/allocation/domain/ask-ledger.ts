import { takeBack } from '../../ledger/domain/sources.js';
import type { AllocationEvent } from './allocation-events.js';
import type { AllocationBooking, AllocationState } from './allocation-state.js';
import type { Meta } from './evolve-allocation.js';

type Wish = AllocationBooking extends infer B
  ? B extends unknown
    ? Omit<B, 'reference' | 'seq' | 'type'>
    : never
  : never;

/** Puts a booking at the end of those that the ledger is asked for; `name` makes its reference unique. */
export function ask(
  state: AllocationState,
  { type }: Pick<AllocationEvent, 'type'>,
  { seq }: Pick<Meta, 'seq'>,
  wish: Wish,
  name: string,
): AllocationState {
  const booking = { ...wish, reference: `${state.allocationId}/${name}`, seq, type } as AllocationBooking;
  return { ...state, bookings: [...state.bookings, booking] };
}

/** Asks for money to go back to the pools it came from. */
export function askForRelease(
  state: AllocationState,
  event: Pick<AllocationEvent, 'type'>,
  meta: Pick<Meta, 'seq'>,
  from: 'reserved' | 'committed',
  amountMinor: number,
): AllocationState {
  if (amountMinor === 0) return state;
  const { back, left } = takeBack(state.sources, amountMinor);
  const wish = { kind: 'release', from, amountMinor, shares: back } as const;
  return ask({ ...state, sources: left }, event, meta, wish, `release/${String(meta.seq)}`);
}
