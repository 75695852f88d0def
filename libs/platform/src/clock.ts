/** Where the present comes from; a test puts its own in place of it. */
export interface Clock {
  now(): Date;
}

/** Injection token of the {@link Clock}. */
export const CLOCK = Symbol('hub.clock');

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };
