const DAY_MS = 86_400_000;

/** The calendar day of an instant, `YYYY-MM-DD` in UTC. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const dayAfter = (day: string): string => dayOf(new Date(Date.parse(day) + DAY_MS));

/** What binds the day on which a fund's next transfer is booked. */
export interface BookingHorizon {
  /** The day of the transfer before it. */
  readonly bookedOn?: string;
  /** The last day that is closed. */
  readonly closedThroughOn?: string;
}

/**
 * The day whose books a transfer goes into: its own, unless that is closed or later transfers have been booked: then
 * the first day that is open. So the days of a chain never fall, and what a day ended with never changes.
 */
export function bookingDay(at: Date, { bookedOn, closedThroughOn }: BookingHorizon): string {
  const firstOpenOn = closedThroughOn === undefined ? '' : dayAfter(closedThroughOn);
  return [dayOf(at), bookedOn ?? '', firstOpenOn].toSorted().at(-1) as string;
}
