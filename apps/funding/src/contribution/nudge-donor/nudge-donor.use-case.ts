import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { timerCommand, type Timer } from '@hub/timers/timer.js';
import { nudge } from '../domain/nudge.js';
import { Contributions } from '../storage/contributions.js';

/** A pledge or a commitment has waited for 90 or 180 days: its donor is reminded, once for each. */
@Injectable()
export class NudgeDonor {
  constructor(
    private readonly contributions: Contributions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(contributionId: string, timer: Timer): Promise<void> {
    await this.contributions.execute(contributionId, timerCommand(timer, this.clock.now()), (state) =>
      state === undefined ? [] : nudge(state, timer.id),
    );
  }
}
