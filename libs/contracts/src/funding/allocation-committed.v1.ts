import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The fund owes the money to the implementers. */
export class AllocationCommittedV1Payload extends AllocationEventPayload {
  @Nested(() => Money)
  readonly amount!: Money;

  @IsText(300)
  readonly reference!: string;
}

export const AllocationCommittedV1 = allocationEvent('committed', AllocationCommittedV1Payload);
