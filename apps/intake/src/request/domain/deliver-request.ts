import { actJointly } from './act-jointly.js';
import type { Rating } from '@hub/contracts/intake/request-completed.v1.js';
import { dayOf } from './dates.js';
import type { Finding } from './domain-error.js';
import { INTAKE_RULES } from './intake-rules.js';
import { openReport } from './open-matters.js';
import { demandLeadImplementer, permit, type Act } from './permit.js';
import { committedOf, totalOf } from './plan-money.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused, RequestIncomplete } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * The lead implementer starts work, once enough is committed and the day has come.
 * @throws ActionRefused `too-early`, `not-enough-committed`
 */
export function startDelivery(state: RequestState | undefined, act: Act): readonly RequestFact[] {
  const request = permit(state, 'start', act);
  demandLeadImplementer(request, act);
  const startsOn = request.plan?.startsOn ?? '';
  if (dayOf(act.at) < startsOn) throw new ActionRefused('too-early', 'The plan starts later.', { startsOn });
  const committed = committedOf(request);
  const total = totalOf(request);
  const needed = Math.ceil(total.amountMinor * INTAKE_RULES.startThreshold);
  if (committed.amountMinor < needed)
    throw new ActionRefused('not-enough-committed', 'Too little of the plan is committed.', {
      committed,
      needed: { amountMinor: needed, currency: total.currency },
    });
  return [fact('delivery-started', { requestId: request.requestId, startedAt: act.at.toISOString() })];
}

/**
 * The lead implementer reports a milestone; one that is done already is no news.
 * @throws ActionRefused `unknown-milestone`
 */
export function reachMilestone(
  state: RequestState | undefined,
  act: Act & { milestoneId: string; note?: string | undefined },
): readonly RequestFact[] {
  const request = permit(state, 'reach-milestone', act);
  demandLeadImplementer(request, act);
  const { milestoneId } = act;
  demandMilestone(request, milestoneId);
  if (request.milestonesDone[milestoneId] === 'reached') return [];
  const { requestId } = request;
  const reachedAt = act.at.toISOString();
  return [fact('milestone-reached', { requestId, milestoneId, reachedAt, ...present({ note: act.note }) })];
}

/**
 * The State no longer asks for a milestone.
 * @throws ActionRefused `unknown-milestone`
 */
export function waiveMilestone(
  state: RequestState | undefined,
  act: Act & { milestoneId: string; reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'waive-milestone', act);
  const { milestoneId, reason } = act;
  demandMilestone(request, milestoneId);
  return request.milestonesDone[milestoneId] === undefined
    ? [fact('milestone-waived', { requestId: request.requestId, milestoneId, reason })]
    : [];
}

function demandMilestone({ plan }: RequestState, milestoneId: string): void {
  const known = plan?.milestones.map((each) => each.milestoneId) ?? [];
  if (!known.includes(milestoneId))
    throw new ActionRefused('unknown-milestone', 'The plan has no such milestone.', { known });
}

/**
 * The lead implementer says that the work is done.
 * @throws ActionRefused `milestones-open`
 */
export function completeWork(
  state: RequestState | undefined,
  act: Act & { finalReport: string },
): readonly RequestFact[] {
  const request = permit(state, 'complete-work', act);
  demandLeadImplementer(request, act);
  const open = (request.plan?.milestones ?? [])
    .map(({ milestoneId }) => milestoneId)
    .filter((id) => request.milestonesDone[id] === undefined);
  if (open.length > 0)
    throw new ActionRefused('milestones-open', 'Every milestone is reached or waived first.', { open });
  const { requestId } = request;
  const completedAt = act.at.toISOString();
  return [fact('work-completed', { requestId, completedAt, finalReport: act.finalReport })];
}

/** The State finds that something is missing. */
export function askForRework(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'rework', act);
  return [fact('rework-asked', { requestId, reason: act.reason })];
}

/**
 * The State, in a joint request every State, confirms the outcome and rates each need item.
 * @throws RequestIncomplete naming each need item without a rating
 * @throws ActionRefused `report-undecided`
 */
export function confirmOutcome(
  state: RequestState | undefined,
  act: Act & { ratings: readonly Rating[] },
): readonly RequestFact[] {
  const request = permit(state, 'confirm', act);
  const { requestId, content } = request;
  const undecided = openReport(request);
  if (undecided !== undefined)
    throw new ActionRefused('report-undecided', 'Accept or return the last report first.', {
      reportId: undecided.reportId,
    });
  const problems = ratingProblems(
    content.needItems.map(({ needItemId }) => needItemId),
    act.ratings.map(({ needItemId }) => needItemId),
  );
  if (problems.length > 0) throw new RequestIncomplete(problems, 'Each need item is rated once.');
  return actJointly(request, act, {
    act: 'confirm',
    terms: act.ratings.map(({ needItemId, rating }) => `${needItemId}: ${String(rating)}`),
    facts: [fact('completed', { requestId, ratings: act.ratings, completedAt: act.at.toISOString() })],
  });
}

function ratingProblems(needed: readonly string[], rated: readonly string[]): readonly Finding[] {
  const unrated = needed
    .filter((id) => !rated.includes(id))
    .map((id) => ({ pointer: '/ratings', code: 'unrated', detail: `"${id}" has no rating.` }));
  const stray = rated.flatMap((id, index) =>
    needed.includes(id) && rated.indexOf(id) === index
      ? []
      : [
          {
            pointer: `/ratings/${String(index)}/needItemId`,
            code: 'unknown-need-item',
            detail: `"${id}" is not a need item, or is rated twice.`,
          },
        ],
  );
  return [...unrated, ...stray];
}
