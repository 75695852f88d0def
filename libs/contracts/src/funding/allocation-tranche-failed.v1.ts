import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The money of a failed payment is back; the tranche can be instructed again. */
export class AllocationTrancheFailedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsInt()
  @Min(1)
  readonly attempt!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsText()
  readonly comment!: string;

  @IsText(300)
  readonly reference!: string;
}

export const AllocationTrancheFailedV1 = allocationEvent('tranche-failed', AllocationTrancheFailedV1Payload);
