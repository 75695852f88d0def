import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { timerCommand, type Timer } from '@hub/timers/timer.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { digestOf } from '../change-request/digest.js';
import { fireTimer } from '../domain/fire-timer.js';

/** A deadline has come: the timer is the cause, so it takes effect once however often it rings. */
@Injectable()
export class FireTimer {
  constructor(
    private readonly changeRequest: ChangeRequest,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(requestId: string, timer: Timer): Promise<void> {
    await this.changeRequest.run(requestId, timerCommand(timer, this.clock.now()), (state, act) =>
      fireTimer(state, {
        ...act,
        timerId: timer.id,
        contentHash: state === undefined ? '' : digestOf(state.content),
      }),
    );
  }
}
