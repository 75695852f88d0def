import { IsIn, IsOptional } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested, NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { FundingSource } from './funding-source.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A committee member says how to decide; a later position replaces an earlier one. */
export class AllocationPositionTakenV1Payload extends AllocationEventPayload {
  @IsText(200)
  readonly member!: string;

  @IsIn(['approve', 'return', 'reject', 'object'])
  readonly position!: 'approve' | 'return' | 'reject' | 'object';

  /** What is to be approved. */
  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsText(300)
  readonly reasonCode?: string;

  @IsOptional()
  @IsText()
  readonly comment?: string;

  /** What a funding round has planned to draw it from; the narrowest fitting earmarks where it is absent. */
  @IsOptional()
  @NestedList(() => FundingSource)
  readonly sources?: readonly FundingSource[];
}

export const AllocationPositionTakenV1 = allocationEvent('position-taken', AllocationPositionTakenV1Payload);
