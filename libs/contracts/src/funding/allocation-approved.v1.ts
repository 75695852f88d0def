import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The committee agrees; the ledger is asked to reserve the money. */
export class AllocationApprovedV1Payload extends AllocationEventPayload {
  @Nested(() => Money)
  readonly amount!: Money;
}

export const AllocationApprovedV1 = allocationEvent('approved', AllocationApprovedV1Payload);
