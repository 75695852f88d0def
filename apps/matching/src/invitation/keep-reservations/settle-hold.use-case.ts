import { timerCommand, type Timer } from '@hub/timers/timer.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import { heldUntil } from '../../offer/domain/capacity-decisions.js';
import { Offers } from '../../offer/storage/offer.repository.js';
import { ReconcileReservation } from './reconcile-reservation.use-case.js';

/** By now an acceptance has come to its end, or never will: settle what it holds, or take it back. */
@Injectable()
export class SettleHold {
  constructor(
    private readonly offers: Offers,
    private readonly reconcileReservation: ReconcileReservation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(offerId: string, timer: Timer): Promise<void> {
    const offer = await this.offers.load(offerId);
    const held = offer === undefined ? undefined : heldUntil(offer.state, timer.id);
    if (held === undefined) return;
    const { invitationId, reservationId } = held;
    const hold = { offerId, invitationId, reservationId };
    await this.reconcileReservation.execute(hold, timerCommand(timer, this.clock.now()));
  }
}
