/** What an aggregate asks the ledger to book; it stays in the aggregate's state until the ledger has done so. */
export interface BookingHead {
  /** The transfer's reference: the same booking is never made twice. */
  readonly reference: string;
  /** The event that asks for it. */
  readonly seq: number;
  readonly type: string;
}

/** The bookings without the one that has been made. */
export const without = <B extends BookingHead>(bookings: readonly B[], reference: string): readonly B[] =>
  bookings.filter((booking) => booking.reference !== reference);
