import { Controller, Inject } from '@nestjs/common';
import { RequestAccountClosingConfirmedV1 } from '@hub/contracts/funding/request-account-closing-confirmed.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { CloseAccount } from './close-account.use-case.js';

/** Finishes a closing that a crash interrupted; usually there is nothing left to do. */
@Controller()
export class ClosingConfirmedConsumer {
  constructor(
    private readonly closeAccount: CloseAccount,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestAccountClosingConfirmedV1)
  async handle(event: Received): Promise<void> {
    await this.closeAccount.finish(event.subject, event.command(this.clock.now()));
  }
}
