import { stateOfActor } from './actor.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * A State agrees that providers see the request.
 * @throws ActionRefused `disclosure-already-agreed`
 */
export function consentToDisclosure(state: RequestState | undefined, act: Act): readonly RequestFact[] {
  const { requestId, disclosure } = permit(state, 'consent-to-disclosure', act);
  const own = stateOfActor(act.by) ?? '';
  if (disclosure.answers[own] === 'consented')
    throw new ActionRefused('disclosure-already-agreed', 'This State has agreed already.');
  return [fact('disclosure-consented', { requestId, state: own })];
}

/** A State does not want providers to see the request yet. */
export function objectToDisclosure(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'object-to-disclosure', act);
  return [fact('disclosure-objected', { requestId, state: stateOfActor(act.by) ?? '', reason: act.reason })];
}
