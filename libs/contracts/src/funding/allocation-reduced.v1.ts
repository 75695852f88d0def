import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The committee gives less than was asked. */
export class AllocationReducedV1Payload extends AllocationEventPayload {
  @Nested(() => Money)
  readonly from!: Money;

  @Nested(() => Money)
  readonly amount!: Money;
}

export const AllocationReducedV1 = allocationEvent('reduced', AllocationReducedV1Payload);
