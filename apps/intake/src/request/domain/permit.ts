import { providerOfActor, stateOfActor, type Actor } from './actor.js';
import { leadsTo, type RequestAction } from './lifecycle.js';
import { isLead, isPartner } from './partner.js';
import { ActionForbidden, IllegalTransition, RequestNotFound } from './request-errors.js';
import type { RequestState } from './request-state.js';
import { allowedActions, mayDo } from './who-may.js';

/** Who decides something about a request, and when. */
export interface Act {
  readonly by: Actor;
  readonly at: Date;
}

/**
 * The request, when it is there, the actor may know of it, may do this, and its status lists the action.
 * @throws RequestNotFound, ActionForbidden, IllegalTransition
 */
export function permit(
  state: RequestState | undefined,
  action: RequestAction,
  { by }: Pick<Act, 'by'>,
): RequestState {
  if (state === undefined || !isParty(state, by)) throw new RequestNotFound();
  if (!mayDo(action, by.role)) throw new ActionForbidden(`The role "${by.role}" may not ${action}.`);
  if (leadsTo(state.status, action).length === 0)
    throw new IllegalTransition(state.status, action, allowedActions(state.status));
  return state;
}

/** A State's people act on their own State's requests, a provider's on those addressed to it. */
function isParty(state: RequestState, by: Actor): boolean {
  if (by.role === 'drafter' || by.role === 'focal-point')
    return state.content.requestingStates.includes(stateOfActor(by) ?? '');
  if (by.role === 'coordinator') return state.providerIds.includes(providerOfActor(by) ?? '');
  return true;
}

/**
 * A provider that takes part has a say in the plan; one that was only invited has not.
 * @throws ActionForbidden
 */
export function demandPartner(state: RequestState, { by }: Pick<Act, 'by'>): void {
  if (by.role === 'coordinator' && !isPartner(state, providerOfActor(by) ?? ''))
    throw new ActionForbidden('Only providers that take part may do this.');
}

/**
 * The provider that leads the plan speaks for its delivery.
 * @throws ActionForbidden
 */
export function demandLeadImplementer(state: RequestState, { by }: Pick<Act, 'by'>): void {
  if (!isLead(state, providerOfActor(by) ?? ''))
    throw new ActionForbidden('Only the lead implementer may do this.');
}
