import { Controller, Inject } from '@nestjs/common';
import { RequestClosedUnmetV1 } from '@hub/contracts/intake/request-closed-unmet.v1.js';
import { RequestResumedV1 } from '@hub/contracts/intake/request-resumed.v1.js';
import { RequestSuspendedV1 } from '@hub/contracts/intake/request-suspended.v1.js';
import type { RequestSuspendedV1Payload } from '@hub/contracts/intake/request-suspended.v1.js';
import { RequestTerminatedV1 } from '@hub/contracts/intake/request-terminated.v1.js';
import { RequestWithdrawnV1 } from '@hub/contracts/intake/request-withdrawn.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { freeze, unfreeze, windUp } from '../domain/follow-request.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';

/** A request pauses, goes on, or ends before its time. */
@Controller()
export class RequestInterruptedConsumer {
  constructor(
    private readonly changeAllocation: ChangeAllocation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestSuspendedV1)
  suspended(event: Received<RequestSuspendedV1Payload>): Promise<void> {
    const { reason } = event.payload;
    return this.changeAllocation.ofRequest(event.subject, this.command(event), (state) =>
      freeze(state, reason),
    );
  }

  @OnEvent(RequestResumedV1)
  resumed(event: Received): Promise<void> {
    return this.changeAllocation.ofRequest(event.subject, this.command(event), unfreeze);
  }

  @OnEvent(RequestTerminatedV1)
  @OnEvent(RequestWithdrawnV1)
  @OnEvent(RequestClosedUnmetV1)
  ended(event: Received<{ readonly reason?: string }>): Promise<void> {
    const reason = event.payload.reason ?? 'The request was withdrawn.';
    return this.changeAllocation.ofRequest(event.subject, this.command(event), (state) =>
      windUp(state, reason),
    );
  }

  private command(event: Received) {
    return event.command(this.clock.now());
  }
}
