import type { Activity, Indicator, Milestone, Plan } from '@hub/contracts/intake/plan.js';
import { partyOf } from './actor.js';
import { planProblems, unknownNeedItems } from './find-plan-problems.js';
import { refuseDoubles, withIds } from './need-items.js';
import { demandPartner, permit, type Act } from './permit.js';
import { partiesOf } from './plan-parties.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionForbidden, ActionRefused, RequestIncomplete } from './request-errors.js';
import type { RequestState } from './request-state.js';

type Sent<T, K extends keyof T> = Omit<T, K> & Partial<Readonly<Record<K, string>>>;

/** A plan as it is sent: new parts have no ids yet. */
export interface SentPlan extends Omit<Plan, 'activities' | 'milestones' | 'indicators'> {
  readonly activities?: readonly Sent<Activity, 'activityId'>[];
  readonly milestones?: readonly Sent<Milestone, 'milestoneId'>[];
  readonly indicators?: readonly Sent<Indicator, 'indicatorId'>[];
}

/** The plan with an id for every part. @throws RequestIncomplete when an id stands twice */
export function planOf(sent: SentPlan): Plan {
  const activities = withIds(sent.activities ?? [], 'activityId', 'activity');
  const milestones = withIds(sent.milestones ?? [], 'milestoneId', 'milestone');
  const indicators = withIds(sent.indicators ?? [], 'indicatorId', 'indicator');
  refuseDoubles(
    activities.map((each) => each.activityId),
    '/activities',
    'activityId',
  );
  refuseDoubles(
    milestones.map((each) => each.milestoneId),
    '/milestones',
    'milestoneId',
  );
  refuseDoubles(
    indicators.map((each) => each.indicatorId),
    '/indicators',
    'indicatorId',
  );
  return { ...sent, activities, milestones, indicators };
}

/**
 * The focal point, or a provider that takes part, writes the plan; approvals of an earlier text are void.
 * @throws RequestIncomplete naming each need item that the request does not have
 * @throws ActionForbidden for a provider that was only invited
 */
export function revisePlan(
  state: RequestState | undefined,
  act: Act & { plan: Plan; planHash: string },
): readonly RequestFact[] {
  const request = permit(state, 'revise-plan', act);
  demandPartner(request, act);
  const unknown = unknownNeedItems(request, act.plan);
  if (unknown.length > 0)
    throw new RequestIncomplete(unknown, 'The plan names need items that are not there.');
  const { requestId, planHash } = request;
  return planHash === act.planHash
    ? []
    : [fact('plan-revised', { requestId, plan: act.plan, planHash: act.planHash })];
}

/**
 * A party agrees to the plan as it stands; when the last one does, the agreement can be signed.
 * @throws ActionRefused `plan-changed`
 * @throws RequestIncomplete listing what the plan lacks
 * @throws ActionForbidden for who is not in the plan
 */
export function approvePlan(
  state: RequestState | undefined,
  act: Act & { planHash: string },
): readonly RequestFact[] {
  const request = permit(state, 'approve-plan', act);
  const { requestId, planHash, plan, planApprovals } = request;
  const problems = planProblems(request);
  if (problems.length > 0) throw new RequestIncomplete(problems, 'The plan is not complete.');
  if (planHash !== act.planHash)
    throw new ActionRefused('plan-changed', 'The plan is no longer the one that was approved.', { planHash });
  const party = partyOf(act.by);
  const parties = partiesOf(request);
  if (!parties.includes(party)) throw new ActionForbidden('Only parties named in the plan approve it.');
  if (planApprovals.includes(party)) return [];
  const approved = fact('plan-approved', { requestId, party, planHash });
  const isLast = parties.every((each) => each === party || planApprovals.includes(each));
  if (!isLast) return [approved];
  return [
    approved,
    fact('agreement-opened', {
      requestId,
      title: request.content.title ?? '',
      summary: request.content.summary ?? '',
      planHash,
      parties,
      leadImplementer: plan?.leadImplementer ?? '',
      consentToPublish: request.content.consentToPublish === true,
    }),
  ];
}
