import { type Command, following } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { refuseExhausted, reservationOf, reserveCapacity } from '../../offer/domain/capacity-decisions.js';
import { Offers } from '../../offer/storage/offer.repository.js';
import { isClearOn } from '../../provider/domain/due-diligence.js';
import { ProviderNotCleared } from '../../provider/domain/provider.errors.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { acceptProposal } from '../domain/accept-proposal.js';
import { seenBy, speaksForState, type Visitor } from '../domain/invitation-access.js';
import { isAllowed, refuseIllegal } from '../domain/invitation-lifecycle.js';
import { AcceptanceLapsed } from '../domain/invitation.errors.js';
import type { Invitation } from '../domain/invitation.js';
import { ReconcileReservation, type Hold } from '../keep-reservations/reconcile-reservation.use-case.js';
import { Invitations } from '../storage/invitation.repository.js';

/**
 * The State accepts a proposal: one engagement of the offer is reserved, then the invitation is accepted. These are
 * two aggregates, and the process may die between them. What makes it whole:
 *
 * 1. The reservation comes first and is only *held*: the offer carries a deadline with it. Both writes have the same
 *    cause, so that a client who repeats its request with the same key finds the reservation made and goes on.
 * 2. An acceptance names the reservation it stands on. When the deadline comes, or the second write is refused,
 *    ReconcileReservation first *lapses* that reservation on the invitation, unless it is accepted with it already;
 *    then it settles or releases it on the offer. After the lapse no acceptance can name it any more, however late it
 *    arrives, so that capacity is neither lost nor promised twice.
 * 3. The invitation's own events settle (accepted) or release (retracted, expired, withdrawn, not selected) the
 *    reservation: see ReservationConsumer. They are delivered at least once, so every way out gives capacity back.
 */
@Injectable()
export class AcceptProposal {
  constructor(
    private readonly invitations: Invitations,
    private readonly offers: Offers,
    private readonly providers: Providers,
    private readonly reconcileReservation: ReconcileReservation,
  ) {}

  /**
   * @throws InvitationNotFound, IllegalTransition, ProviderNotCleared, CapacityExhausted, AcceptanceLapsed, StaleVersion
   */
  async execute(invitationId: string, visitor: Visitor, command: Command): Promise<Outcome<Invitation>> {
    const isOwn = (invitation: Invitation) => speaksForState(invitation, visitor);
    const found = await this.invitations.load(invitationId);
    const invitation = seenBy(found?.state, invitationId, isOwn);
    const isStale = command.expectedVersion !== undefined && command.expectedVersion !== found?.version;
    if (isStale || !isAllowed(invitation.status, 'accept')) return this.repeatOrRefuse(invitationId, command);
    await this.refuseNotCleared(invitation, command.at);
    const hold = await this.reserve(invitation, command);
    return this.accept(invitation, hold, command);
  }

  // What was accepted before stays; the desk is told of it (provider-watch).
  private async refuseNotCleared({ providerId }: Invitation, at: Date): Promise<void> {
    const provider = (await this.providers.load(providerId))?.state;
    if (provider === undefined || !isClearOn(provider, at.toISOString().slice(0, 10)))
      throw new ProviderNotCleared(providerId);
  }

  // Reserves nothing: either this very command has been carried out before, or it is refused.
  private repeatOrRefuse(invitationId: string, command: Command): Promise<Outcome<Invitation>> {
    return this.invitations.execute(invitationId, command, (invitation) => {
      if (invitation !== undefined) refuseIllegal(invitation.status, 'accept');
      throw new AcceptanceLapsed(invitationId);
    });
  }

  // Commands on one offer go one by one. Whoever comes when nothing is left finds so beside that line: thousands who race
  // for the last engagement are refused at the cost of a read each. Only the conditional write promises anything.
  private async reserve({ invitationId, offerId }: Invitation, command: Command): Promise<Hold> {
    refuseExhausted((await this.offers.load(offerId))?.state, offerId, invitationId);
    const { state } = await this.offers.execute(offerId, ofOffer(command), (offer) =>
      reserveCapacity(offer, offerId, invitationId, command.at),
    );
    const reservation = reservationOf(state, invitationId);
    if (reservation === undefined) throw new AcceptanceLapsed(invitationId);
    return { offerId, invitationId, reservationId: reservation.reservationId };
  }

  private async accept(
    { invitationId }: Invitation,
    hold: Hold,
    command: Command,
  ): Promise<Outcome<Invitation>> {
    try {
      return await this.invitations.execute(invitationId, command, (invitation) => {
        if (invitation === undefined) throw new AcceptanceLapsed(invitationId);
        return acceptProposal(invitation, hold.reservationId, command.at);
      });
    } catch (error) {
      // Best effort: if this fails too, the hold's deadline does the same.
      const undoing = following(command, `${command.cause}#undo:${hold.reservationId}`);
      await this.reconcileReservation.execute(hold, undoing).catch(() => undefined);
      throw error;
    }
  }
}

// The caller's version is the invitation's.
const ofOffer = ({ expectedVersion: _ofInvitation, ...command }: Command): Command => command;
