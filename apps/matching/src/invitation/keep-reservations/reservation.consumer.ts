import {
  InvitationAcceptedV1,
  type InvitationAcceptedV1Payload,
} from '@hub/contracts/matching/invitation-accepted.v1.js';
import { InvitationExpiredV1 } from '@hub/contracts/matching/invitation-expired.v1.js';
import { InvitationNotSelectedV1 } from '@hub/contracts/matching/invitation-not-selected.v1.js';
import { InvitationRetractedV1 } from '@hub/contracts/matching/invitation-retracted.v1.js';
import { InvitationWithdrawnV1 } from '@hub/contracts/matching/invitation-withdrawn.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import {
  releaseCapacity,
  reservationOf,
  settleReservation,
  type ReleaseReason,
} from '../../offer/domain/capacity-decisions.js';
import { Offers } from '../../offer/storage/offer.repository.js';

/** What every way out of an invitation says. */
interface Ended {
  readonly invitationId: string;
  readonly offerId: string;
}

/** The offer follows its invitations: capacity is settled on acceptance and given back on every way out. */
@Controller()
export class ReservationConsumer {
  constructor(
    private readonly offers: Offers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(InvitationAcceptedV1)
  async settle(event: Received<InvitationAcceptedV1Payload>): Promise<void> {
    const { offerId, reservationId } = event.payload;
    await this.offers.execute(offerId, event.command(this.clock.now()), (offer) =>
      settleReservation(offer, reservationId),
    );
  }

  @OnEvent(InvitationRetractedV1)
  retracted(event: Received<Ended>): Promise<void> {
    return this.release(event, 'retracted');
  }

  @OnEvent(InvitationExpiredV1)
  expired(event: Received<Ended>): Promise<void> {
    return this.release(event, 'expired');
  }

  @OnEvent(InvitationWithdrawnV1)
  withdrawn(event: Received<Ended>): Promise<void> {
    return this.release(event, 'withdrawn');
  }

  @OnEvent(InvitationNotSelectedV1)
  notSelected(event: Received<Ended>): Promise<void> {
    return this.release(event, 'not-selected');
  }

  private async release(event: Received<Ended>, reason: ReleaseReason): Promise<void> {
    const { offerId, invitationId } = event.payload;
    await this.offers.execute(offerId, event.command(this.clock.now()), (offer) => {
      const reservation = offer === undefined ? undefined : reservationOf(offer, invitationId);
      return reservation === undefined ? [] : releaseCapacity(offer, reservation.reservationId, reason);
    });
  }
}
