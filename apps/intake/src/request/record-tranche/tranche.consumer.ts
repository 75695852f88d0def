import { Controller } from '@nestjs/common';
import {
  AllocationTrancheFailedV1,
  type AllocationTrancheFailedV1Payload,
} from '@hub/contracts/funding/allocation-tranche-failed.v1.js';
import {
  AllocationTranchePaidV1,
  type AllocationTranchePaidV1Payload,
} from '@hub/contracts/funding/allocation-tranche-paid.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { RecordFact } from '../change-request/record-fact.js';
import { recordTranche } from '../domain/record-funding.js';

/** Keeps which tranches have reached their payees. */
@Controller()
export class TrancheConsumer {
  constructor(private readonly recordFact: RecordFact) {}

  @OnEvent(AllocationTranchePaidV1)
  paid(event: Received<AllocationTranchePaidV1Payload>): Promise<void> {
    return this.record(event, { standing: 'paid', payee: event.payload.payee });
  }

  @OnEvent(AllocationTrancheFailedV1)
  failed(event: Received<AllocationTrancheFailedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'failed' });
  }

  private record(
    event: Received<AllocationTranchePaidV1Payload | AllocationTrancheFailedV1Payload>,
    news: { standing: 'paid' | 'failed'; payee?: string },
  ): Promise<void> {
    const { allocationId, tranche } = event.payload;
    const { amountMinor, currency } = event.payload.amount;
    return this.recordFact.execute(event, (state) =>
      recordTranche(state, {
        ...news,
        allocationId,
        tranche,
        amount: { amountMinor, currency },
        seq: event.seq,
      }),
    );
  }
}
