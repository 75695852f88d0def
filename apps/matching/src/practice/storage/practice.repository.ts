import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolvePractice, type Practice } from '../domain/practice.js';
import type { PracticeEvent } from '../domain/practice-events.js';

/** How a practice is named and folded; its id is `practiceId`. */
export const PRACTICE: AggregateDefinition<Practice, PracticeEvent> = {
  name: 'matching.practice',
  evolve: evolvePractice,
};

/** The practices, each with its history. */
export class Practices extends AggregateStore<Practice, PracticeEvent> {}
