import { actJointly } from './act-jointly.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * The State, in a joint request every State, chooses and nobody else, among the proposals it has accepted.
 * @throws ActionRefused `offer-not-accepted`
 */
export function chooseOffers(
  state: RequestState | undefined,
  act: Act & { invitationIds: readonly string[] },
): readonly RequestFact[] {
  const request = permit(state, 'choose', act);
  const { requestId, invitations } = request;
  const accepted = invitations
    .filter(({ standing }) => standing === 'accepted' || standing === 'confirmed')
    .map(({ invitationId }) => invitationId);
  const chosen = [...new Set(act.invitationIds)];
  const notAccepted = chosen.filter((id) => !accepted.includes(id));
  if (chosen.length === 0 || notAccepted.length > 0)
    throw new ActionRefused('offer-not-accepted', 'Choose among the offers that have been accepted.', {
      notAccepted,
      accepted,
    });
  return actJointly(request, act, {
    act: 'choose',
    terms: chosen,
    facts: [fact('offers-chosen', { requestId, invitationIds: chosen })],
  });
}

/** The focal point finds none of the proposals acceptable. */
export function findNoneAcceptable(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'none-acceptable', act);
  const { requestId } = request;
  const unmet = fact('found-unmet', { requestId, reason: act.reason });
  const closed = fact('window-closed', {
    requestId,
    reason: 'focal-point',
    closedAt: act.at.toISOString(),
  });
  return actJointly(request, act, {
    act: 'none-acceptable',
    facts: request.status === 'offers-open' ? [closed, unmet] : [unmet],
  });
}

/** A request without a partner ends. */
export function closeUnmet(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'close-unmet', act);
  const closed = fact('closed-unmet', { requestId: request.requestId, reason: act.reason });
  return actJointly(request, act, { act: 'close-unmet', facts: [closed] });
}
