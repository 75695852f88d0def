import { disclosureOf } from './disclosure.js';
import { openAmendment, openReport } from './open-matters.js';
import { partiesOf } from './plan-parties.js';
import type { RequestState } from './request-state.js';
import type { RequestStatus } from './request-status.js';
import { timerNamed, type TimerName } from './timers.js';

/** Whose turn it can be. */
export type BallHolder =
  | 'drafter'
  | 'focal-point'
  | 'desk'
  | 'desk-head'
  | 'providers'
  | 'fund'
  | 'parties'
  | 'lead-implementer'
  | 'nobody';

const HOLDERS = {
  draft: (state) => (state.draftedByRole === 'drafter' ? 'drafter' : 'focal-point'),
  'awaiting-endorsement': () => 'focal-point',
  submitted: () => 'desk',
  triage: (state) =>
    state.mergeProposal !== undefined || disclosureOf(state) === 'objected' ? 'focal-point' : 'desk',
  'info-requested': () => 'focal-point',
  lapsed: (state) => (timerNamed(state.timers, 'revival-ends') ? 'focal-point' : 'nobody'),
  merged: () => 'nobody',
  'not-eligible': (state) => {
    if (state.decline?.appeal === 'open') return 'desk-head';
    return timerNamed(state.timers, 'appeal-ends') ? 'focal-point' : 'nobody';
  },
  matching: () => 'desk',
  'offers-open': () => 'providers',
  'offers-review': () => 'focal-point',
  unmet: (state) => (state.referral?.by === 'desk' ? 'focal-point' : 'desk'),
  'fund-review': () => 'fund',
  pipeline: () => 'fund',
  design: (state) => {
    if (state.referral !== undefined) return state.referral.by === 'desk' ? 'focal-point' : 'desk';
    return hasEveryStatesApproval(state) ? 'providers' : 'focal-point';
  },
  agreement: () => 'parties',
  ready: (state) => (openAmendment(state) ? 'parties' : 'lead-implementer'),
  'in-delivery': (state) => {
    if (openReport(state)) return 'focal-point';
    return openAmendment(state) ? 'parties' : 'lead-implementer';
  },
  suspended: () => 'desk-head',
  'completion-review': () => 'focal-point',
  completed: () => 'fund',
  closed: (state) =>
    state.followUp?.asked === true && state.followUp.needMet === undefined ? 'focal-point' : 'nobody',
  withdrawn: () => 'nobody',
  terminated: () => 'nobody',
  'closed-unmet': () => 'nobody',
} as const satisfies Record<RequestStatus, (state: RequestState) => BallHolder>;

const hasEveryStatesApproval = (state: RequestState): boolean =>
  partiesOf(state)
    .filter((party) => party.startsWith('state:'))
    .every((party) => state.planApprovals.includes(party));

/** Whose turn it is. */
export const ballWith = (state: RequestState): BallHolder => HOLDERS[state.status](state);

const DEADLINES: Partial<Record<RequestStatus, TimerName>> = {
  submitted: 'acknowledge-due',
  'info-requested': 'information-lapse',
  lapsed: 'revival-ends',
  'not-eligible': 'appeal-ends',
  'offers-open': 'window-closes',
};

/** Until when the holder of the ball should act, where there is such a day. */
export function dueAt(state: RequestState): Date | undefined {
  const deadline = DEADLINES[state.status];
  if (deadline !== undefined) return timerNamed(state.timers, deadline)?.dueAt;
  if (ballWith(state) !== 'lead-implementer') return undefined;
  if (state.status === 'ready') return startOf(state.plan?.startsOn);
  if (state.status === 'in-delivery') return startOf(nextMilestoneDay(state));
  return undefined;
}

const nextMilestoneDay = ({ plan, milestonesDone }: RequestState): string | undefined =>
  plan?.milestones
    .filter(({ milestoneId }) => milestonesDone[milestoneId] === undefined)
    .map(({ dueOn }) => dueOn)
    .sort()[0];

const startOf = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00.000Z`);
