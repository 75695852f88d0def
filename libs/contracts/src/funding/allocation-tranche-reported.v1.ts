import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The implementer has reported how a tranche was spent. */
export class AllocationTrancheReportedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @Nested(() => Money)
  readonly expenditure!: Money;

  @IsText(300)
  readonly documentReference!: string;

  @IsText(200)
  readonly reporter!: string;
}

export const AllocationTrancheReportedV1 = allocationEvent(
  'tranche-reported',
  AllocationTrancheReportedV1Payload,
);
