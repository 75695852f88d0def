import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { AllocationEvent } from '../domain/allocation-events.js';
import type { AllocationState } from '../domain/allocation-state.js';
import { evolveAllocation } from '../domain/evolve-allocation.js';

/** The fund's allocations to requests. */
export class Allocations extends AggregateStore<AllocationState, AllocationEvent> {}

export const ALLOCATION = {
  name: 'funding.allocation',
  evolve: evolveAllocation,
};
