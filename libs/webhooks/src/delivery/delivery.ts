/** One try at a delivery. */
export interface Attempt {
  readonly at: Date;
  readonly status?: number;
  readonly error?: string;
}

/** One event on its way to one subscription; also the log of how that went. */
export interface Delivery {
  /** `<subscription>.<digest of the event's id>`: stable, so that an event is delivered once to each. */
  readonly _id: string;
  readonly subscriptionId: string;
  readonly organisation: string;
  readonly eventId: string;
  readonly kind: string;
  readonly body: string;
  readonly status: 'pending' | 'delivered' | 'given-up';
  readonly attempts: readonly Attempt[];
  /** When it is tried next, or may be tried by another when this one does not come back. */
  readonly dueAt: Date;
  readonly createdAt: Date;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Pauses after the first, second, … failure, as the Standard Webhooks specification advises; then it is given up. */
const PAUSES_MS: readonly number[] = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

const GONE = 410;

/** Did the receiver take it? */
export const isTaken = ({ status }: Attempt): boolean =>
  status !== undefined && status >= 200 && status < 300;

/** When to try again after the last of `attempts`; undefined when it is given up: 410 says that nobody listens any more. */
export function nextTryAt(attempts: readonly Attempt[]): Date | undefined {
  const last = attempts.at(-1);
  const pauseMs = PAUSES_MS[attempts.length - 1];
  if (last === undefined || last.status === GONE || pauseMs === undefined) return undefined;
  return new Date(last.at.getTime() + pauseMs);
}
