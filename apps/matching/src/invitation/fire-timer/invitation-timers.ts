import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { Offers } from '../../offer/storage/offer.repository.js';
import { expireUnconfirmed } from '../domain/end-invitation.js';
import { ReconcileReservation } from '../keep-reservations/reconcile-reservation.use-case.js';
import { Invitations } from '../storage/invitation.repository.js';

interface Due {
  readonly id: string;
}

/** What is due on invitations and on the reservations held for them. */
@Injectable()
export class InvitationTimers {
  constructor(
    private readonly invitations: Invitations,
    private readonly offers: Offers,
    private readonly reconcileReservation: ReconcileReservation,
  ) {}

  /** The provider has not confirmed in time. */
  async ofInvitation(invitationId: string, { id }: Due, command: Command): Promise<void> {
    await this.invitations.execute(invitationId, command, (invitation) =>
      invitation === undefined ? [] : expireUnconfirmed(invitation, id),
    );
  }

  /** An acceptance should have come to its end: settle what it held, or take it back. */
  async ofOffer(offerId: string, { id }: Due, command: Command): Promise<void> {
    const offer = await this.offers.load(offerId);
    const held = offer?.state.reservations.find(({ reservationId }) => id.startsWith(`${reservationId}:`));
    if (held === undefined) return;
    const { invitationId, reservationId } = held;
    await this.reconcileReservation.execute({ offerId, invitationId, reservationId }, command);
  }
}
