import { openAmendment } from './open-matters.js';
import { providersIn } from './plan-parties.js';
import type { RequestState } from './request-state.js';

/** Does the provider take part: chosen by the State, named in the plan or in its amendment? Being invited is not enough. */
export const isPartner = (state: RequestState, providerId: string): boolean =>
  (state.plan !== undefined && providersIn(state.plan).includes(providerId)) ||
  openAmendment(state)?.parties.includes(`provider:${providerId}`) === true ||
  state.invitations.some(
    (each) => each.providerId === providerId && state.chosenInvitationIds.includes(each.invitationId),
  );

/** Every provider that takes part, each once. */
export const partnersOf = (state: RequestState): readonly string[] =>
  state.providerIds.filter((providerId) => isPartner(state, providerId));

/** Does the provider lead the plan? */
export const isLead = ({ plan }: RequestState, providerId: string): boolean =>
  plan?.leadImplementer === providerId;
