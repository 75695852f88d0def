import { InvitationNotFound } from './invitation.errors.js';
import type { Invitation } from './invitation.js';

/** What a token says of whoever calls. */
export interface Visitor {
  readonly roles: readonly string[];
  readonly state?: string;
  readonly provider?: string;
}

const SEE_ALL = ['desk', 'desk-head', 'auditor'];

export const seesAll = ({ roles }: Visitor): boolean => roles.some((role) => SEE_ALL.includes(role));

type Sides = Pick<Invitation, 'providerId' | 'requestingStates'>;

export const speaksForProvider = (invitation: Sides, { roles, provider }: Visitor): boolean =>
  roles.includes('coordinator') && provider === invitation.providerId;

export const speaksForState = (invitation: Sides, { roles, state }: Visitor): boolean =>
  roles.includes('focal-point') && state !== undefined && invitation.requestingStates.includes(state);

/** The invitation, if the caller is on that side of it; another's is as good as absent. @throws InvitationNotFound */
export function seenBy(
  invitation: Invitation | undefined,
  invitationId: string,
  isAllowed: (invitation: Invitation) => boolean,
): Invitation {
  if (invitation === undefined || !isAllowed(invitation)) throw new InvitationNotFound(invitationId);
  return invitation;
}

/** A proposal in the making, and who works on it, are its provider's alone. */
export function shownTo(invitation: Invitation, visitor: Visitor): Invitation {
  if (speaksForProvider(invitation, visitor)) return invitation;
  const { work: _its, ...toOthers } = invitation;
  if (invitation.submittedAt !== undefined) return toOthers;
  const { proposal: _draft, ...rest } = toOthers;
  return rest;
}
