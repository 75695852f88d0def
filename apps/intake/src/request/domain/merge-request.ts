import { actJointly } from './act-jointly.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { isOpen } from './request-status.js';

/**
 * The desk proposes that this request goes on in another one.
 * @throws ActionRefused `merge-already-proposed`, `merge-target-not-open`, `merge-cycle`, `merge-states-differ`
 */
export function proposeMerge(
  state: RequestState | undefined,
  act: Act & { intoRequestId: string; reason: string; target: RequestState | undefined },
): readonly RequestFact[] {
  const request = permit(state, 'merge', act);
  if (request.mergeProposal !== undefined)
    throw new ActionRefused('merge-already-proposed', 'A merger has been proposed already.', {
      intoRequestId: request.mergeProposal.intoRequestId,
    });
  demandOpenTarget(request, act.target);
  const { requestId } = request;
  return [fact('merge-proposed', { requestId, intoRequestId: act.intoRequestId, reason: act.reason })];
}

/**
 * The focal point, in a joint request that of every State, agrees: the request goes on in the other one.
 * @throws ActionRefused `no-merge-proposed`, `merge-target-not-open`, `merge-cycle`, `merge-states-differ`
 */
export function agreeToMerge(
  state: RequestState | undefined,
  act: Act & { target: RequestState | undefined },
): readonly RequestFact[] {
  const request = permit(state, 'agree-to-merge', act);
  const { intoRequestId } = proposalOf(request);
  demandOpenTarget(request, act.target?.requestId === intoRequestId ? act.target : undefined);
  return actJointly(request, act, {
    act: 'agree-to-merge',
    terms: [intoRequestId],
    facts: [fact('merged', { requestId: request.requestId, intoRequestId })],
  });
}

/**
 * The focal point of any State wants the request to stand on its own.
 * @throws ActionRefused `no-merge-proposed`
 */
export function refuseMerge(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'refuse-merge', act);
  const { intoRequestId } = proposalOf(request);
  return [fact('merge-refused', { requestId: request.requestId, intoRequestId, reason: act.reason })];
}

function proposalOf({ mergeProposal }: RequestState): { readonly intoRequestId: string } {
  if (mergeProposal === undefined)
    throw new ActionRefused('no-merge-proposed', 'The desk has not proposed a merger.');
  return mergeProposal;
}

/** A target that is itself proposed for a merger could close a circle, so it must settle that first. */
function demandOpenTarget(request: RequestState, target: RequestState | undefined): void {
  if (target?.requestId === request.requestId || target?.mergeProposal !== undefined)
    throw new ActionRefused(
      'merge-cycle',
      'A request cannot be merged into itself, or into one being merged.',
    );
  const missing = request.content.requestingStates.filter(
    (state) => target?.content.requestingStates.includes(state) === false,
  );
  if (missing.length > 0)
    throw new ActionRefused(
      'merge-states-differ',
      'A State would lose its request: the other one is not its own.',
      {
        missing,
      },
    );
  if (target?.submittedAt === undefined || !isOpen(target.status))
    throw new ActionRefused('merge-target-not-open', 'The other request is not open.');
}
