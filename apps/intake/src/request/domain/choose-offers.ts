import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * The State chooses, and only the State, among the proposals it has accepted.
 * @throws ActionRefused `offer-not-accepted`
 */
export function chooseOffers(
  state: RequestState | undefined,
  act: Act & { invitationIds: readonly string[] },
): readonly RequestFact[] {
  const { requestId, invitations } = permit(state, 'choose', act);
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
  return [fact('offers-chosen', { requestId, invitationIds: chosen })];
}

/** The focal point finds none of the proposals acceptable. */
export function findNoneAcceptable(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'none-acceptable', act);
  const { requestId } = request;
  const unmet = fact('found-unmet', { requestId, reason: act.reason });
  if (request.status !== 'offers-open') return [unmet];
  return [fact('window-closed', { requestId, reason: 'focal-point', closedAt: act.at.toISOString() }), unmet];
}

/** A request without a partner ends. */
export function closeUnmet(
  state: RequestState | undefined,
  act: Act & { reason: string },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'close-unmet', act);
  return [fact('closed-unmet', { requestId, reason: act.reason })];
}
