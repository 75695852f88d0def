import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Every tranche is paid. */
export class AllocationDisbursedV1Payload extends AllocationEventPayload {
  @Nested(() => Money)
  readonly amount!: Money;
}

export const AllocationDisbursedV1 = allocationEvent('disbursed', AllocationDisbursedV1Payload);
