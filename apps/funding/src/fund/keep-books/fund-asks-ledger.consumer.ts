import { Controller } from '@nestjs/common';
import { FundCostRecordedV1 } from '@hub/contracts/funding/fund-cost-recorded.v1.js';
import { FundInterestRecordedV1 } from '@hub/contracts/funding/fund-interest-recorded.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { FundBooks } from './fund-books.js';

/** Finishes what a process that died left between a fund and the ledger. */
@Controller()
export class FundAsksLedgerConsumer {
  constructor(private readonly books: FundBooks) {}

  @OnEvent(FundInterestRecordedV1)
  @OnEvent(FundCostRecordedV1)
  async handle(event: Received): Promise<void> {
    await this.books.settleNow(event.subject);
  }
}
