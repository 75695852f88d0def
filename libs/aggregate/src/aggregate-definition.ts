import type { IndexDescription } from 'mongodb';
import type { DomainEvent, EventMeta } from './domain-event.js';

/** How one kind of aggregate is named, folded and found. */
export interface AggregateDefinition<S extends object, E extends DomainEvent> {
  /** `<service>.<aggregate>`; part of the hash chain's genesis, so it can never change. */
  readonly name: string;
  /** Indexes that the aggregate's own queries need; `prepare()` creates them. */
  readonly indexes?: readonly IndexDescription[];
  /** The state after the event. Pure; the result is plain data, since it is stored as it is. */
  evolve(state: S | undefined, event: E, meta: EventMeta): S;
}
