import { Controller } from '@nestjs/common';
import {
  RequestAccountClosedV1,
  type RequestAccountClosedV1Payload,
} from '@hub/contracts/funding/request-account-closed.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { RecordFact } from '../change-request/record-fact.js';
import { recordAccountsClosed } from '../domain/record-funding.js';

/** Two finance officers have closed the accounts: so is the request. */
@Controller()
export class RequestAccountConsumer {
  constructor(private readonly recordFact: RecordFact) {}

  @OnEvent(RequestAccountClosedV1)
  closed(event: Received<RequestAccountClosedV1Payload>): Promise<void> {
    const { closedAt } = event.payload;
    return this.recordFact.execute(event, (state) => recordAccountsClosed(state, { closedAt }));
  }
}
