import type { Outcome } from '@hub/aggregate/outcome.js';
import {
  RequestPracticeSharedV1,
  type RequestPracticeSharedV1Payload,
} from '@hub/contracts/intake/request-practice-shared.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import type { Practice } from '../domain/practice.js';
import { RecordPractice } from './record-practice.use-case.js';

/** A State says what worked: it goes into the catalogue, without saying of which request. */
@Controller()
export class PracticeSharedConsumer {
  constructor(
    private readonly recordPractice: RecordPractice,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestPracticeSharedV1)
  handle(event: Received<RequestPracticeSharedV1Payload>): Promise<Outcome<Practice>> {
    const { requestId: _, ...entry } = event.payload;
    return this.recordPractice.execute(entry, event.command(this.clock.now()));
  }
}
