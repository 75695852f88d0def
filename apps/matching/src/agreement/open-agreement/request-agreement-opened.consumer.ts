import {
  RequestAgreementOpenedV1,
  type RequestAgreementOpenedV1Payload,
} from '@hub/contracts/intake/request-agreement-opened.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { OpenAgreement } from './open-agreement.use-case.js';

/** Everyone in a plan agrees to it: its parties can sign. */
@Controller()
export class RequestAgreementOpenedConsumer {
  constructor(
    private readonly openAgreement: OpenAgreement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestAgreementOpenedV1)
  async handle(event: Received<RequestAgreementOpenedV1Payload>): Promise<void> {
    await this.openAgreement.execute({ ...event.payload }, event.command(this.clock.now()));
  }
}
