import { IsInt, Min } from 'class-validator';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Finance wants a report corrected. */
export class AllocationReportReturnedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsText()
  readonly comment!: string;

  @IsText(200)
  readonly officer!: string;
}

export const AllocationReportReturnedV1 = allocationEvent(
  'report-returned',
  AllocationReportReturnedV1Payload,
);
