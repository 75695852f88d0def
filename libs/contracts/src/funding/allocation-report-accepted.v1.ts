import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Finance accepts a report; the ledger is asked to book the expenditure. */
export class AllocationReportAcceptedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @Nested(() => Money)
  readonly expenditure!: Money;

  @IsText(200)
  readonly officer!: string;
}

export const AllocationReportAcceptedV1 = allocationEvent(
  'report-accepted',
  AllocationReportAcceptedV1Payload,
);
