import { present } from '../present.js';
import { providersIn } from '../plan-parties.js';
import type { RequestFacts } from '../request-facts.js';
import type { AgreementRecord, RequestState } from '../request-state.js';
import { withoutTimer } from '../timers.js';
import { alarm, moveTo, without, type FactMeta, type Steps } from './step.js';

export const DELIVERY: Steps<
  | 'plan-revised'
  | 'plan-approved'
  | 'agreement-opened'
  | 'agreement-recorded'
  | 'agreement-concluded'
  | 'delivery-started'
  | 'milestone-reached'
  | 'milestone-waived'
  | 'work-completed'
  | 'rework-asked'
  | 'completed'
  | 'suspended'
  | 'resumed'
  | 'termination-proposed'
  | 'terminated'
  | 'closed'
  | 'follow-up-asked'
  | 'follow-up-answered'
  | 'practice-shared'
> = {
  'plan-revised': (state, { plan, planHash }) => ({
    ...without(state, 'referral', 'jointVotes'),
    plan,
    planHash,
    planApprovals: [],
    providerIds: [...new Set([...state.invitations.map((each) => each.providerId), ...providersIn(plan)])],
  }),
  'plan-approved': (state, { party }) => ({ ...state, planApprovals: [...state.planApprovals, party] }),
  'agreement-opened': (state, _data, meta) => moveTo(without(state, 'referral'), 'agreement', meta),
  'agreement-recorded': (state, data) => ({ ...state, agreement: signed(state.agreement, data) }),
  'agreement-concluded': (state, _data, meta) => moveTo(state, 'ready', meta),
  'delivery-started': (state, _data, meta) => moveTo(state, 'in-delivery', meta),
  'milestone-reached': (state, { milestoneId }, meta) => withMilestone(state, milestoneId, 'reached', meta),
  'milestone-waived': (state, { milestoneId }, meta) => withMilestone(state, milestoneId, 'waived', meta),
  'work-completed': (state, { finalReport }, meta) =>
    moveTo({ ...without(state, 'termination'), finalReport }, 'completion-review', meta),
  'rework-asked': (state, _data, meta) => moveTo(state, 'in-delivery', meta),
  completed: (state, { ratings }, meta) => moveTo({ ...state, ratings }, 'completed', meta),
  suspended: (state, _data, meta) => moveTo(state, 'suspended', meta),
  resumed: (state, _data, meta) => moveTo(state, 'in-delivery', meta),
  'termination-proposed': (state, { requestId: _, ...termination }) => ({ ...state, termination }),
  terminated: (state, _data, meta) => moveTo(state, 'terminated', meta),
  closed: (state, { followUpAt }, meta) =>
    alarm(moveTo(state, 'closed', meta), 'follow-up', followUpAt, meta),
  'follow-up-asked': (state) => ({
    ...state,
    followUp: { asked: true },
    timers: withoutTimer(state.timers, 'follow-up'),
  }),
  'follow-up-answered': (state, { needMet, text }) => ({
    ...state,
    followUp: { asked: true, needMet, ...present({ text }) },
  }),
  'practice-shared': (state) => ({ ...state, sharedPractice: true }),
};

const withMilestone = (
  state: RequestState,
  id: string,
  how: 'reached' | 'waived',
  { at }: FactMeta,
): RequestState => ({
  ...state,
  milestonesDone: { ...state.milestonesDone, [id]: how },
  lastMilestoneAt: at,
});

function signed(
  known: AgreementRecord | undefined,
  data: RequestFacts['agreement-recorded'],
): AgreementRecord {
  const { agreementId, agreementSeq: seq, standing, party } = data;
  const before = known?.agreementId === agreementId ? known.signedBy : [];
  return {
    agreementId,
    seq,
    standing,
    signedBy: party === undefined ? before : [...new Set([...before, party])],
  };
}
