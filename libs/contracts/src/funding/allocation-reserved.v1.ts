import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested, NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';
import { FundingSource } from './funding-source.js';

/** Money is held for the request and for nothing else. */
export class AllocationReservedV1Payload extends AllocationEventPayload {
  @IsId()
  readonly fundId!: string;

  @Nested(() => Money)
  readonly amount!: Money;

  /** The earmarked parts of the fund that the money was drawn from. */
  @NestedList(() => FundingSource)
  readonly sources!: readonly FundingSource[];

  @IsText(300)
  readonly reference!: string;
}

export const AllocationReservedV1 = allocationEvent('reserved', AllocationReservedV1Payload);
