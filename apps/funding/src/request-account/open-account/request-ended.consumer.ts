import { Controller, Inject } from '@nestjs/common';
import { RequestCompletedV1 } from '@hub/contracts/intake/request-completed.v1.js';
import { RequestTerminatedV1 } from '@hub/contracts/intake/request-terminated.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { noteEnding } from '../domain/request-account.js';
import { RequestAccounts } from '../storage/request-accounts.js';

/** From now on the account can be closed. */
@Controller()
export class RequestEndedConsumer {
  constructor(
    private readonly accounts: RequestAccounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(RequestCompletedV1)
  completed(event: Received): Promise<void> {
    return this.note(event, 'completed');
  }

  /** A request can be terminated before its agreement is concluded; then there is no account. */
  @OnEvent(RequestTerminatedV1)
  async terminated(event: Received): Promise<void> {
    if ((await this.accounts.load(event.subject)) !== undefined) await this.note(event, 'terminated');
  }

  private async note(event: Received, ending: 'completed' | 'terminated'): Promise<void> {
    const { id } = await this.accounts.existing(event.subject);
    await this.accounts.execute(id, event.command(this.clock.now()), (state) =>
      state === undefined ? [] : noteEnding(state, ending),
    );
  }
}
