import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Approved, and waiting for money whose earmark fits. */
export class AllocationPipelinedV1Payload extends AllocationEventPayload {
  @Nested(() => Money)
  readonly amount!: Money;
}

export const AllocationPipelinedV1 = allocationEvent('pipelined', AllocationPipelinedV1Payload);
