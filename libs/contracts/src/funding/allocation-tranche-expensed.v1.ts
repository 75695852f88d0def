import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A reported expenditure stands in the ledger. */
export class AllocationTrancheExpensedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @Nested(() => Money)
  readonly expenditure!: Money;

  /** What the implementer still holds of all tranches. */
  @Nested(() => Money)
  readonly outstanding!: Money;

  @IsText(300)
  readonly reference!: string;
}

export const AllocationTrancheExpensedV1 = allocationEvent(
  'tranche-expensed',
  AllocationTrancheExpensedV1Payload,
);
