import type { AllocationEvent } from './allocation-events.js';
import type { AllocationState } from './allocation-state.js';
import type { Meta } from './evolve-allocation.js';
import { ask } from './ask-ledger.js';

/** The facts up to the committee's decision; undefined for any other. */
export function evolveReview(
  state: AllocationState,
  event: AllocationEvent,
  meta: Meta,
): AllocationState | undefined {
  switch (event.type) {
    case 'funding.allocation.conflict-declared.v1':
      return stepAside(state, event.data.member);
    case 'funding.allocation.scored.v1': {
      const { member, scores } = event.data;
      return { ...state, scores: [...except(state.scores, member), { member, scores }] };
    }
    case 'funding.allocation.reviewed.v1':
      return { ...state, status: 'reviewed' };
    case 'funding.allocation.position-taken.v1': {
      const { allocationId: _, requestId: _request, ...position } = event.data;
      return { ...state, positions: [...except(state.positions, position.member), position] };
    }
    case 'funding.allocation.reduced.v1':
      return { ...state, amount: event.data.amount };
    case 'funding.allocation.approved.v1': {
      const { amount, sources } = event.data;
      const approvers = state.positions
        .filter(({ position }) => position === 'approve')
        .map(({ member }) => member);
      const next: AllocationState = { ...state, status: 'approved', amount, approvers, approvedAt: meta.at };
      const shares = sources?.map((one) => ({ pool: one.pool, amountMinor: one.amount.amountMinor }));
      const plan = shares === undefined ? {} : { shares };
      return ask(next, event, meta, { kind: 'reserve', amountMinor: amount.amountMinor, ...plan }, 'reserve');
    }
    case 'funding.allocation.returned.v1':
      return { ...state, status: 'returned' };
    case 'funding.allocation.rejected.v1':
      return { ...state, status: 'rejected' };
    default:
      return undefined;
  }
}

function stepAside(state: AllocationState, member: string): AllocationState {
  const scores = except(state.scores, member);
  return {
    ...state,
    conflicted: [...state.conflicted, member],
    scores,
    positions: except(state.positions, member),
    status: scores.length < 2 ? 'proposed' : state.status,
  };
}

const except = <T extends { readonly member: string }>(list: readonly T[], member: string): readonly T[] =>
  list.filter((one) => one.member !== member);
