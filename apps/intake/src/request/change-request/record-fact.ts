import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import type { Received } from '@hub/messaging/received.js';
import { ChangeRequest, type Decide } from './change-request.js';

/** Lets an event of another service take effect on a request: the event is the cause, so it does so once. */
@Injectable()
export class RecordFact {
  constructor(
    private readonly changeRequest: ChangeRequest,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestNotFound while the request is not there, which is tried again */
  async execute(event: Received<{ readonly requestId: string }>, decide: Decide): Promise<void> {
    await this.changeRequest.run(event.payload.requestId, event.command(this.clock.now()), decide);
  }
}
