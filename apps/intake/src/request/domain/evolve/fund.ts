import type { RequestFacts } from '../request-facts.js';
import { present } from '../present.js';
import type { AllocationRecord, RequestState } from '../request-state.js';
import { moveTo, without, type Steps } from './step.js';

export const FUND: Steps<
  | 'fund-referral-proposed'
  | 'referred-to-fund'
  | 'allocation-recorded'
  | 'tranche-recorded'
  | 'fund-pipelined'
  | 'fund-reserved'
  | 'fund-returned'
  | 'fund-rejected'
> = {
  'fund-referral-proposed': (state, { requestId: _, ...referral }) => ({ ...state, referral }),
  'referred-to-fund': (state, _data, meta) => moveTo(without(state, 'referral'), 'fund-review', meta),
  'allocation-recorded': (state, data) => ({
    ...state,
    allocations: [
      ...state.allocations.filter(({ allocationId }) => allocationId !== data.allocationId),
      merged(state, data),
    ],
  }),
  'tranche-recorded': (state, { requestId: _, allocationSeq: seq, ...tranche }) => ({
    ...state,
    tranches: [...state.tranches.filter((other) => !isSame(other, tranche)), { ...tranche, seq }],
  }),
  'fund-pipelined': (state, _data, meta) => moveTo(state, 'pipeline', meta),
  'fund-reserved': (state, _data, meta) => moveTo(state, 'design', meta),
  'fund-returned': (state, _data, meta) => moveTo(state, 'design', meta),
  'fund-rejected': (state, _data, meta) => moveTo(state, 'unmet', meta),
};

const isSame = (
  one: { allocationId: string; tranche: number },
  other: { allocationId: string; tranche: number },
): boolean => one.allocationId === other.allocationId && one.tranche === other.tranche;

function merged(state: RequestState, data: RequestFacts['allocation-recorded']): AllocationRecord {
  const known = state.allocations.find(({ allocationId }) => allocationId === data.allocationId);
  const { allocationId, allocationSeq: seq, standing, amount } = data;
  return { ...known, allocationId, seq, standing, ...present({ amount }) };
}
