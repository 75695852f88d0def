import { evolveMoney } from './evolve-money.js';
import { evolveReview } from './evolve-review.js';
import { evolveTranche } from './evolve-tranche.js';
import type { AllocationEvent } from './allocation-events.js';
import type { AllocationState } from './allocation-state.js';

/** What evolving needs to know of when and who. */
export interface Meta {
  readonly seq: number;
  readonly at: Date;
}

/** The allocation after a fact. */
export function evolveAllocation(
  state: AllocationState | undefined,
  event: AllocationEvent,
  meta: Meta,
): AllocationState {
  if (event.type === 'funding.allocation.proposed.v1') return proposed(event.data);
  if (state === undefined) throw new Error(`${event.type} cannot be an allocation's first fact`);
  return (
    evolveReview(state, event, meta) ?? evolveMoney(state, event, meta) ?? evolveTranche(state, event, meta)
  );
}

type Proposed = Extract<AllocationEvent, { type: 'funding.allocation.proposed.v1' }>['data'];

const proposed = (data: Proposed): AllocationState => ({
  ...data,
  status: 'proposed',
  conflicted: [],
  scores: [],
  positions: [],
  approvers: [],
  sources: [],
  progress: { deliveryStarted: false, milestones: [], workCompleted: false, completed: false },
  tranches: [],
  refunds: 0,
  outstandingMinor: 0,
  isFrozen: false,
  isWindingUp: false,
  bookings: [],
});

/** The allocation after several facts that were just decided on and have no place in the history yet. */
export const evolveAll = (state: AllocationState, events: readonly AllocationEvent[]): AllocationState =>
  events.reduce((folded, event) => evolveAllocation(folded, event, { seq: 0, at: new Date(0) }), state);
