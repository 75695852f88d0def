import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { releaseCapacity, settleReservation } from '../../offer/domain/capacity-decisions.js';
import { Offers } from '../../offer/storage/offer.repository.js';
import { holdsReservation, lapseAcceptance } from '../domain/accept-proposal.js';
import { Invitations } from '../storage/invitation.repository.js';

/** A reservation at an offer for an invitation. */
export interface Hold {
  readonly offerId: string;
  readonly invitationId: string;
  readonly reservationId: string;
}

/** Brings a held reservation to its end: settled when the invitation is accepted with it, else released. */
@Injectable()
export class ReconcileReservation {
  constructor(
    private readonly offers: Offers,
    private readonly invitations: Invitations,
  ) {}

  /** The order matters: first nobody can accept with the reservation any more, then it is given back. */
  async execute({ offerId, invitationId, reservationId }: Hold, command: Command): Promise<void> {
    const { state: invitation } = await this.invitations.execute(invitationId, command, (found) =>
      found === undefined ? [] : lapseAcceptance(found, reservationId),
    );
    const isHeld = (invitation as typeof invitation | undefined)
      ? holdsReservation(invitation, reservationId)
      : false;
    await this.offers.execute(offerId, command, (offer) =>
      isHeld
        ? settleReservation(offer, reservationId)
        : releaseCapacity(offer, reservationId, 'acceptance-lapsed'),
    );
  }
}
