import { IsInt, Min } from 'class-validator';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The bank has refused or returned a payment. */
export class AllocationTrancheFailureReportedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsInt()
  @Min(1)
  readonly attempt!: number;

  @IsText()
  readonly comment!: string;

  @IsText(200)
  readonly officer!: string;
}

export const AllocationTrancheFailureReportedV1 = allocationEvent(
  'tranche-failure-reported',
  AllocationTrancheFailureReportedV1Payload,
);
