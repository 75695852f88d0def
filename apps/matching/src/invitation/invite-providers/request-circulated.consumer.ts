import {
  RequestCirculatedV1,
  type RequestCirculatedV1Payload,
} from '@hub/contracts/intake/request-circulated.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { InviteProviders } from './invite-providers.use-case.js';

/** Intake circulates a request: invite the shortlisted providers. */
@Controller()
export class RequestCirculatedConsumer {
  constructor(
    private readonly inviteProviders: InviteProviders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestCirculatedV1)
  async handle(event: Received<RequestCirculatedV1Payload>): Promise<void> {
    const { requestId, round, needItemIds, windowClosesAt } = event.payload;
    const circulation = { round, needItemIds, windowClosesAt };
    await this.inviteProviders.execute(requestId, circulation, event.command(this.clock.now()));
  }
}
