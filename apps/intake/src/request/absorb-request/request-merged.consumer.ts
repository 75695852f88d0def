import { Controller, Inject } from '@nestjs/common';
import { RequestMergedV1, type RequestMergedV1Payload } from '@hub/contracts/intake/request-merged.v1.js';
import { OnEvent } from '@hub/messaging/on-event.decorator.js';
import type { Received } from '@hub/messaging/received.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { absorbRequest } from '../domain/absorb-request.js';
import { RequestRepository } from '../storage/request.repository.js';

/** A merger changes two requests, one after the other: what one says of itself, the other hears, once. */
@Controller()
export class RequestMergedConsumer {
  constructor(
    private readonly changeRequest: ChangeRequest,
    private readonly requests: RequestRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestMergedV1)
  async merged(event: Received<RequestMergedV1Payload>): Promise<void> {
    const { requestId, intoRequestId } = event.payload;
    const from = (await this.requests.findAny(requestId)) ?? undefined;
    await this.changeRequest.run(intoRequestId, event.command(this.clock.now()), (state) =>
      absorbRequest(state, { from }),
    );
  }
}
