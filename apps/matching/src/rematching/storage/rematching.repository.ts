import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { RematchingEvent } from '../domain/rematching-events.js';
import { evolveRematching, type Rematching } from '../domain/rematching.js';

/** How a rematching is named and folded; its id is `rematchingId`. */
export const REMATCHING: AggregateDefinition<Rematching, RematchingEvent> = {
  name: 'matching.rematching',
  evolve: evolveRematching,
};

/** The rematchings, each with its history. */
export class Rematchings extends AggregateStore<Rematching, RematchingEvent> {}
