import { Controller } from '@nestjs/common';
import {
  AllocationApprovedV1,
  type AllocationApprovedV1Payload,
} from '@hub/contracts/funding/allocation-approved.v1.js';
import {
  AllocationCancelledV1,
  type AllocationCancelledV1Payload,
} from '@hub/contracts/funding/allocation-cancelled.v1.js';
import {
  AllocationClosedV1,
  type AllocationClosedV1Payload,
} from '@hub/contracts/funding/allocation-closed.v1.js';
import {
  AllocationCommittedV1,
  type AllocationCommittedV1Payload,
} from '@hub/contracts/funding/allocation-committed.v1.js';
import type { AllocationEventPayload } from '@hub/contracts/funding/allocation-event.js';
import {
  AllocationPipelinedV1,
  type AllocationPipelinedV1Payload,
} from '@hub/contracts/funding/allocation-pipelined.v1.js';
import {
  AllocationProposedV1,
  type AllocationProposedV1Payload,
} from '@hub/contracts/funding/allocation-proposed.v1.js';
import {
  AllocationRejectedV1,
  type AllocationRejectedV1Payload,
} from '@hub/contracts/funding/allocation-rejected.v1.js';
import {
  AllocationReservedV1,
  type AllocationReservedV1Payload,
} from '@hub/contracts/funding/allocation-reserved.v1.js';
import {
  AllocationReturnedV1,
  type AllocationReturnedV1Payload,
} from '@hub/contracts/funding/allocation-returned.v1.js';
import type { Money } from '@hub/contracts/values/money.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { RecordFact } from '../change-request/record-fact.js';
import { recordAllocation, type AllocationNews } from '../domain/record-funding.js';

const amountOf = ({ amount }: { readonly amount: Money }): Pick<AllocationNews, 'amount'> => ({
  amount: { amountMinor: amount.amountMinor, currency: amount.currency },
});

/** Keeps how far the fund has got; where the request waits for it, it goes on. */
@Controller()
export class AllocationConsumer {
  constructor(private readonly recordFact: RecordFact) {}

  @OnEvent(AllocationProposedV1)
  proposed(event: Received<AllocationProposedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'proposed', ...amountOf(event.payload) });
  }

  @OnEvent(AllocationApprovedV1)
  approved(event: Received<AllocationApprovedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'approved', ...amountOf(event.payload) });
  }

  @OnEvent(AllocationPipelinedV1)
  pipelined(event: Received<AllocationPipelinedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'pipelined', ...amountOf(event.payload) });
  }

  @OnEvent(AllocationReservedV1)
  reserved(event: Received<AllocationReservedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'reserved', ...amountOf(event.payload) });
  }

  @OnEvent(AllocationReturnedV1)
  returned(event: Received<AllocationReturnedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'returned', comment: event.payload.comment });
  }

  @OnEvent(AllocationRejectedV1)
  rejected(event: Received<AllocationRejectedV1Payload>): Promise<void> {
    const { reasonCode, comment } = event.payload;
    return this.record(event, { standing: 'rejected', reasonCode, comment });
  }

  @OnEvent(AllocationCommittedV1)
  committed(event: Received<AllocationCommittedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'committed', ...amountOf(event.payload) });
  }

  @OnEvent(AllocationCancelledV1)
  cancelled(event: Received<AllocationCancelledV1Payload>): Promise<void> {
    return this.record(event, { standing: 'cancelled', comment: event.payload.comment });
  }

  @OnEvent(AllocationClosedV1)
  closed(event: Received<AllocationClosedV1Payload>): Promise<void> {
    return this.record(event, { standing: 'closed' });
  }

  private record(
    event: Received<AllocationEventPayload>,
    news: Omit<AllocationNews, 'allocationId' | 'seq'>,
  ): Promise<void> {
    const { allocationId } = event.payload;
    return this.recordFact.execute(event, (state) =>
      recordAllocation(state, { ...news, allocationId, seq: event.seq }),
    );
  }
}
