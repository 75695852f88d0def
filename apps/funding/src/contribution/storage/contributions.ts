import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { ContributionEvent } from '../domain/contribution-events.js';
import type { ContributionState } from '../domain/contribution-state.js';
import { evolveContribution } from '../domain/evolve-contribution.js';

/** What donors pledge, sign, and pay. */
export class Contributions extends AggregateStore<ContributionState, ContributionEvent> {}

export const CONTRIBUTION = { name: 'funding.contribution', evolve: evolveContribution };
