import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Money that came back stands in the ledger and can be allocated again. */
export class AllocationRefundedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly refund!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @Nested(() => Money)
  readonly outstanding!: Money;

  @IsText(300)
  readonly reference!: string;
}

export const AllocationRefundedV1 = allocationEvent('refunded', AllocationRefundedV1Payload);
