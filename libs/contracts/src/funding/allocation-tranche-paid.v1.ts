import { IsInt, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A tranche has reached its payee. */
export class AllocationTranchePaidV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsInt()
  @Min(1)
  readonly attempt!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsId()
  readonly payee!: string;

  @IsInstant()
  readonly paidAt!: string;

  @IsText(300)
  readonly reference!: string;
}

export const AllocationTranchePaidV1 = allocationEvent('tranche-paid', AllocationTranchePaidV1Payload);
