import type { Actor } from './actor.js';

/**
 * A fact the domain decided on: `type` is the contract's type, `data` its payload. Data is plain JSON:
 * an instant is ISO text, never a Date (the store refuses one), money is integer minor units.
 */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

/** What the store knows about an event when it is applied. */
export interface EventMeta {
  readonly seq: number;
  readonly at: Date;
  readonly by: Actor;
}
