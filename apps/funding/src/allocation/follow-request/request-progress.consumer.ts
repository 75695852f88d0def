import { Controller, Inject } from '@nestjs/common';
import { RequestCompletedV1 } from '@hub/contracts/intake/request-completed.v1.js';
import { RequestDeliveryStartedV1 } from '@hub/contracts/intake/request-delivery-started.v1.js';
import { RequestMilestoneReachedV1 } from '@hub/contracts/intake/request-milestone-reached.v1.js';
import type { RequestMilestoneReachedV1Payload } from '@hub/contracts/intake/request-milestone-reached.v1.js';
import { RequestMilestoneWaivedV1 } from '@hub/contracts/intake/request-milestone-waived.v1.js';
import type { RequestMilestoneWaivedV1Payload } from '@hub/contracts/intake/request-milestone-waived.v1.js';
import { RequestWorkCompletedV1 } from '@hub/contracts/intake/request-work-completed.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { noteProgress } from '../domain/follow-request.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';

/** The work gets further: tranches may become payable. */
@Controller()
export class RequestProgressConsumer {
  constructor(
    private readonly changeAllocation: ChangeAllocation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestDeliveryStartedV1)
  started(event: Received): Promise<void> {
    return this.note(event, { progress: 'delivery-started' });
  }

  /** A waived milestone holds up no more than one that is reached. */
  @OnEvent(RequestMilestoneReachedV1)
  @OnEvent(RequestMilestoneWaivedV1)
  milestone(
    event: Received<RequestMilestoneReachedV1Payload | RequestMilestoneWaivedV1Payload>,
  ): Promise<void> {
    return this.note(event, { progress: 'milestone-reached', milestoneId: event.payload.milestoneId });
  }

  @OnEvent(RequestWorkCompletedV1)
  workDone(event: Received): Promise<void> {
    return this.note(event, { progress: 'work-completed' });
  }

  @OnEvent(RequestCompletedV1)
  completed(event: Received): Promise<void> {
    return this.note(event, { progress: 'completed' });
  }

  private note(event: Received, progress: Parameters<typeof noteProgress>[1]): Promise<void> {
    const command = event.command(this.clock.now());
    return this.changeAllocation.ofRequest(event.subject, command, (state) => noteProgress(state, progress));
  }
}
