import type { AllocationStanding } from '@hub/contracts/vocabularies/allocation-standings.js';
import type { Money } from '@hub/contracts/values/money.js';
import { addYears } from './dates.js';
import { INTAKE_RULES } from './intake-rules.js';
import { leadsTo } from './lifecycle.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { RequestNotFound } from './request-errors.js';
import type { RequestState } from './request-state.js';

/** What funding says of an allocation; `seq` is the allocation's own. */
export interface AllocationNews {
  readonly allocationId: string;
  readonly seq: number;
  readonly standing: AllocationStanding;
  readonly amount?: Money | undefined;
  readonly comment?: string | undefined;
  readonly reasonCode?: string | undefined;
}

/** The fund has got further; where the request waits for that, it goes on. */
export function recordAllocation(
  state: RequestState | undefined,
  news: AllocationNews,
): readonly RequestFact[] {
  if (state === undefined) throw new RequestNotFound();
  const { allocationId, seq: allocationSeq, standing, amount, comment } = news;
  const known = state.allocations.find((each) => each.allocationId === allocationId);
  if (known !== undefined && known.seq >= allocationSeq) return [];
  const { requestId } = state;
  const recorded = fact('allocation-recorded', {
    requestId,
    allocationId,
    allocationSeq,
    standing,
    ...present({ amount, comment }),
  });
  return [recorded, ...consequences(state, { ...news, amount: amount ?? known?.amount })];
}

function consequences(state: RequestState, news: AllocationNews): readonly RequestFact[] {
  const { requestId, status } = state;
  const { allocationId, amount } = news;
  if (news.standing === 'pipelined' && leadsTo(status, 'put-in-pipeline').length > 0)
    return [fact('fund-pipelined', { requestId, allocationId })];
  if (news.standing === 'reserved' && leadsTo(status, 'reserve-funds').length > 0 && amount !== undefined)
    return [fact('fund-reserved', { requestId, allocationId, amount })];
  if (news.standing === 'returned' && leadsTo(status, 'return-by-fund').length > 0)
    return [fact('fund-returned', { requestId, allocationId, comment: news.comment ?? 'No comment.' })];
  if (news.standing === 'rejected' && leadsTo(status, 'reject-by-fund').length > 0)
    return [
      fact('fund-rejected', {
        requestId,
        allocationId,
        reasonCode: news.reasonCode ?? 'other',
        ...present({ comment: news.comment }),
      }),
    ];
  return [];
}

/** The fund has paid a tranche, or could not. */
export function recordTranche(
  state: RequestState | undefined,
  news: {
    allocationId: string;
    seq: number;
    tranche: number;
    standing: 'paid' | 'failed';
    amount?: Money | undefined;
    payee?: string | undefined;
  },
): readonly RequestFact[] {
  if (state === undefined) throw new RequestNotFound();
  const { seq: allocationSeq, allocationId, tranche, standing, amount, payee } = news;
  const known = state.tranches.find((each) => each.allocationId === allocationId && each.tranche === tranche);
  if (known !== undefined && known.seq >= allocationSeq) return [];
  return [
    fact('tranche-recorded', {
      requestId: state.requestId,
      allocationId,
      allocationSeq,
      tranche,
      standing,
      ...present({ amount, payee }),
    }),
  ];
}

/** Two finance officers have closed the accounts: the request is closed, and asked after in a year. */
export function recordAccountsClosed(
  state: RequestState | undefined,
  { closedAt }: { closedAt: string },
): readonly RequestFact[] {
  if (state === undefined) throw new RequestNotFound();
  if (leadsTo(state.status, 'close-accounts').length === 0) return [];
  const followUpAt = addYears(new Date(closedAt), INTAKE_RULES.followUpAfterYears).toISOString();
  return [fact('closed', { requestId: state.requestId, closedAt, followUpAt })];
}
