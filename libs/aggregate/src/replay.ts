import type { AggregateDefinition } from './aggregate-definition.js';
import type { DomainEvent } from './domain-event.js';
import type { HistoryEntry } from './history-entry.js';

/** The state a history leads to; undefined for an empty one. */
export function replay<S extends object, E extends DomainEvent>(
  definition: AggregateDefinition<S, E>,
  entries: readonly HistoryEntry[],
): S | undefined {
  return entries.reduce<S | undefined>(
    (state, entry) => definition.evolve(state, eventOf<E>(entry), entry),
    undefined,
  );
}

// What is in the history was written by this aggregate's own decisions.
const eventOf = <E extends DomainEvent>({ type, data }: HistoryEntry): E => ({ type, data }) as unknown as E;
