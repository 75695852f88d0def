import {
  RequestCompletedV1,
  type RequestCompletedV1Payload,
} from '@hub/contracts/intake/request-completed.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { RecordOutcomes } from './record-outcomes.use-case.js';

/** The State confirms what was delivered: providers gain a past, and engagements are spent. */
@Controller()
export class RequestCompletedConsumer {
  constructor(
    private readonly recordOutcomes: RecordOutcomes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestCompletedV1)
  async handle(event: Received<RequestCompletedV1Payload>): Promise<void> {
    const { requestId, ratings } = event.payload;
    await this.recordOutcomes.execute(requestId, ratings, event.command(this.clock.now()));
  }
}
