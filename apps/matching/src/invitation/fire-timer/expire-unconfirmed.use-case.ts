import { timerCommand, type Timer } from '@hub/timers/timer.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Inject, Injectable } from '@nestjs/common';
import { expireUnconfirmed } from '../domain/end-invitation.js';
import { Invitations } from '../storage/invitation.repository.js';

/** A provider that has not confirmed its accepted proposal in 14 days loses it. */
@Injectable()
export class ExpireUnconfirmed {
  constructor(
    private readonly invitations: Invitations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(invitationId: string, timer: Timer): Promise<void> {
    await this.invitations.execute(invitationId, timerCommand(timer, this.clock.now()), (invitation) =>
      invitation === undefined ? [] : expireUnconfirmed(invitation, timer.id),
    );
  }
}
