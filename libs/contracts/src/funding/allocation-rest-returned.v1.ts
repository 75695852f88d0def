import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** What was not paid can be allocated again. */
export class AllocationRestReturnedV1Payload extends AllocationEventPayload {
  @Nested(() => Money)
  readonly amount!: Money;

  /** What stays of the allocation: paid, or being paid. */
  @Nested(() => Money)
  readonly remaining!: Money;

  @IsText(300)
  readonly reference!: string;
}

export const AllocationRestReturnedV1 = allocationEvent('rest-returned', AllocationRestReturnedV1Payload);
