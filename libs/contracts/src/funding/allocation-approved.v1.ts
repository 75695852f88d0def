import { IsOptional } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested, NestedList } from '../values/nested.js';
import { FundingSource } from './funding-source.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The committee agrees; the ledger is asked to reserve the money. */
export class AllocationApprovedV1Payload extends AllocationEventPayload {
  @Nested(() => Money)
  readonly amount!: Money;

  /** What a funding round has planned to draw it from; the narrowest fitting earmarks where it is absent. */
  @IsOptional()
  @NestedList(() => FundingSource)
  readonly sources?: readonly FundingSource[];
}

export const AllocationApprovedV1 = allocationEvent('approved', AllocationApprovedV1Payload);
