import type { InvitationEvent } from './invitation-events.js';
import { refuseIllegal } from './invitation-lifecycle.js';
import { AcceptanceLapsed } from './invitation.errors.js';
import type { Invitation } from './invitation.js';

/** A provider confirms within 14 days (domain.md, "Providers, offers, invitations, agreements"). */
export const CONFIRMATION_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * The State accepts with a reservation that the offer has made for it.
 *
 * @throws IllegalTransition, AcceptanceLapsed
 */
export function acceptProposal(
  invitation: Invitation,
  reservationId: string,
  at: Date,
): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'accept');
  const { invitationId, requestId, providerId, needItemId, offerId } = invitation;
  if (invitation.lapsedReservations.includes(reservationId)) throw new AcceptanceLapsed(invitationId);
  const confirmBy = new Date(at.getTime() + CONFIRMATION_DAYS * DAY_MS).toISOString();
  const data = { invitationId, requestId, providerId, needItemId, offerId, reservationId, confirmBy };
  return [{ type: 'matching.invitation.accepted.v1', data }];
}

/**
 * Shuts the door on an acceptance with this reservation, unless it has come through. Whoever wants to take a held
 * reservation back does this first: afterwards nobody can accept with what is no longer there.
 */
export function lapseAcceptance(invitation: Invitation, reservationId: string): readonly InvitationEvent[] {
  if (invitation.reservationId === reservationId) return [];
  if (invitation.lapsedReservations.includes(reservationId)) return [];
  const { invitationId, requestId, providerId } = invitation;
  const data = { invitationId, requestId, providerId, reservationId };
  return [{ type: 'matching.invitation.acceptance-lapsed.v1', data }];
}

/** Whether the invitation still stands on this reservation. */
export const holdsReservation = (invitation: Invitation, reservationId: string): boolean =>
  invitation.reservationId === reservationId &&
  (invitation.status === 'accepted' || invitation.status === 'confirmed');

/** The provider stands by its proposal. @throws IllegalTransition */
export function confirmProposal(invitation: Invitation): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'confirm');
  const { invitationId, requestId, providerId, needItemId, offerId } = invitation;
  const data = { invitationId, requestId, providerId, needItemId, offerId };
  return [{ type: 'matching.invitation.confirmed.v1', data }];
}

/** The provider takes its proposal back. @throws IllegalTransition */
export function retractProposal(invitation: Invitation, reason: string): readonly InvitationEvent[] {
  refuseIllegal(invitation.status, 'retract');
  const { invitationId, requestId, providerId, offerId } = invitation;
  const data = { invitationId, requestId, providerId, offerId, reason };
  return [{ type: 'matching.invitation.retracted.v1', data }];
}
