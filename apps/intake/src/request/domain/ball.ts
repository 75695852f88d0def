import { addDays } from './dates.js';
import { disclosureOf } from './disclosure.js';
import { INTAKE_RULES } from './intake-rules.js';
import { openAmendment, openReport } from './open-matters.js';
import { partiesOf } from './plan-parties.js';
import type { RequestState } from './request-state.js';
import type { RequestStatus } from './request-status.js';
import { timerNamed, type TimerName } from './timers.js';

/** Whose turn it can be. */
export const BALL_HOLDERS = [
  'drafter',
  'focal-point',
  'desk',
  'desk-head',
  'providers',
  'fund',
  'parties',
  'lead-implementer',
  'nobody',
] as const;
export type BallHolder = (typeof BALL_HOLDERS)[number];

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

/** The timers with which the system acts itself when the time of a status is over. */
const DEADLINES: Partial<Record<RequestStatus, TimerName>> = {
  submitted: 'acknowledge-due',
  'info-requested': 'information-lapse',
  lapsed: 'revival-ends',
  'not-eligible': 'appeal-ends',
  'offers-open': 'window-closes',
};

const DAY_MS = 86_400_000;

const deadlineOf = ({ status, timers }: RequestState): Date | undefined => {
  const name = DEADLINES[status];
  return name && timerNamed(timers, name)?.dueAt;
};

/** Is it the system that acts when the time of this status is over? */
export const isActedOn = (state: RequestState): boolean => deadlineOf(state) !== undefined;

/**
 * Where somebody has the ball without a day to act by: a draft is its State's own and keeps nobody waiting, and what
 * waits in the fund's pipeline waits for money, which nobody can promise for a day.
 */
export const WITHOUT_DEADLINE: readonly RequestStatus[] = ['draft', 'pipeline'];

/** Until when the holder of the ball should act; undefined for nobody, and in statuses {@link WITHOUT_DEADLINE}. */
export function dueAt(state: RequestState): Date | undefined {
  if (state.ballWith === 'nobody') return undefined;
  const byTimer = deadlineOf(state);
  if (byTimer !== undefined) return byTimer;
  if (state.ballWith !== 'lead-implementer') return endOfStep(state);
  if (state.status === 'ready') return startOf(state.plan?.startsOn) ?? endOfStep(state);
  return startOf(nextMilestoneDay(state)) ?? endOfWork(state);
}

const STEP_DAYS: Partial<Record<RequestStatus, number>> = INTAKE_RULES.stepDays;

/**
 * The days of a step count from when it or its turn began, whichever is later; those of the desk for checking from the
 * submission on, and they stand still while others have the ball.
 */
function endOfStep({ status, since, ballWith: holder, ballSince, turnMs }: RequestState): Date | undefined {
  const days = STEP_DAYS[status];
  if (days === undefined) return undefined;
  if (status !== 'triage' || holder !== 'desk') return addDays(latestOf(since, ballSince), days);
  const left = days - (turnMs?.desk ?? 0) / DAY_MS;
  return addDays(ballSince, Math.max(left, INTAKE_RULES.triageAtLeastDays));
}

/** With all milestones done, the work is to be reported as completed: soon after the last one, not before its planned day. */
function endOfWork(state: RequestState): Date | undefined {
  const { plan, lastMilestoneAt, since } = state;
  const planned =
    startOf(
      plan?.milestones
        .map(({ dueOn }) => dueOn)
        .sort()
        .at(-1),
    ) ?? since;
  const reported = endOfStep({ ...state, since: latestOf(since, lastMilestoneAt ?? since) });
  return reported && latestOf(planned, reported);
}

const latestOf = (one: Date, other: Date): Date => (one > other ? one : other);

const nextMilestoneDay = ({ plan, milestonesDone }: RequestState): string | undefined =>
  plan?.milestones
    .filter(({ milestoneId }) => milestonesDone[milestoneId] === undefined)
    .map(({ dueOn }) => dueOn)
    .sort()[0];

const startOf = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00.000Z`);
