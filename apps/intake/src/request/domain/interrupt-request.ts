import { actJointly } from './act-jointly.js';
import { permit, type Act } from './permit.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

/** The State, or every State of a joint request, no longer asks; possible until the agreement. */
export function withdrawRequest(
  state: RequestState | undefined,
  act: Act & { reason?: string | undefined },
): readonly RequestFact[] {
  const request = permit(state, 'withdraw', act);
  const { requestId } = request;
  return actJointly(request, act, {
    act: 'withdraw',
    facts: [fact('withdrawn', { requestId, ...present({ reason: act.reason }) })],
  });
}

/** Work pauses. */
export function suspendDelivery(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'suspend', act);
  return [fact('suspended', { requestId, reason: act.reason })];
}

/** Work goes on. */
export function resumeDelivery(
  state: RequestState | undefined,
  act: Act & { comment?: string | undefined },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'resume', act);
  return [fact('resumed', { requestId, ...present({ comment: act.comment }) })];
}

/**
 * The head of the secretariat and the focal point end the work early: the first to call proposes with its
 * reason and document, the other completes. In a joint request the focal points of all States have to.
 * @throws ActionRefused `already-proposed`
 */
export function terminateRequest(
  state: RequestState | undefined,
  act: Act & { reason: string; documentReference: string },
): readonly RequestFact[] {
  const request = permit(state, 'terminate', act);
  const { requestId, termination } = request;
  const by = act.by.role === 'desk-head' ? 'desk-head' : 'focal-point';
  const { reason, documentReference } = act;
  if (termination?.by === by)
    throw new ActionRefused('already-proposed', 'The other side must agree now.', { by });
  const ended =
    termination === undefined
      ? fact('termination-proposed', { requestId, by, reason, documentReference })
      : fact('terminated', { requestId, reason, documentReference });
  return actJointly(request, act, { act: 'terminate', facts: [ended] });
}
