import {
  ShortlistExtendedV1,
  type ShortlistExtendedV1Payload,
} from '@hub/contracts/matching/shortlist-extended.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { InviteFurther } from './invite-further.use-case.js';

/** Further offers fit: tell their providers' queues while the request goes round. */
@Controller()
export class ShortlistExtendedConsumer {
  constructor(
    private readonly inviteFurther: InviteFurther,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(ShortlistExtendedV1)
  handle(event: Received<ShortlistExtendedV1Payload>): Promise<void> {
    const { requestId, items } = event.payload;
    return this.inviteFurther.execute(requestId, items, event.command(this.clock.now()));
  }
}
