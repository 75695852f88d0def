import { providersIn } from './plan-parties.js';
import type { RequestState } from './request-state.js';

/** Does the provider take part: chosen by the State, or named in the plan? Being invited is not enough. */
export const isPartner = (
  { plan, invitations, chosenInvitationIds }: RequestState,
  providerId: string,
): boolean =>
  (plan !== undefined && providersIn(plan).includes(providerId)) ||
  invitations.some(
    (each) => each.providerId === providerId && chosenInvitationIds.includes(each.invitationId),
  );

/** Does the provider lead the plan? */
export const isLead = ({ plan }: RequestState, providerId: string): boolean =>
  plan?.leadImplementer === providerId;
