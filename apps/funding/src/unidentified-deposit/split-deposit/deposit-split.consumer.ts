import { Controller } from '@nestjs/common';
import { UnidentifiedDepositSplitV1 } from '@hub/contracts/funding/unidentified-deposit-split.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { SplitDeposit } from './split-deposit.use-case.js';

/** Finishes what a process that died left between a deposit and its parts. */
@Controller()
export class DepositSplitConsumer {
  constructor(private readonly splitDeposit: SplitDeposit) {}

  @OnEvent(UnidentifiedDepositSplitV1)
  async handle(event: Received): Promise<void> {
    await this.splitDeposit.finish(event.subject);
  }
}
