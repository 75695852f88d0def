import { Controller, Inject } from '@nestjs/common';
import { UnidentifiedDepositRecordedV1 } from '@hub/contracts/funding/unidentified-deposit-recorded.v1.js';
import { UnidentifiedDepositResolutionConfirmedV1 } from '@hub/contracts/funding/unidentified-deposit-resolution-confirmed.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { ResolveDeposit } from './resolve-deposit.use-case.js';

/** Finishes what a process that died left between an unidentified deposit, the ledger and a contribution. */
@Controller()
export class ResolutionConfirmedConsumer {
  constructor(
    private readonly resolveDeposit: ResolveDeposit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(UnidentifiedDepositRecordedV1)
  @OnEvent(UnidentifiedDepositResolutionConfirmedV1)
  async handle(event: Received): Promise<void> {
    await this.resolveDeposit.finish(event.subject, event.command(this.clock.now()));
  }
}
