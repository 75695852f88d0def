import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { ALLOCATION_STANDINGS, type AllocationStanding } from '../vocabularies/allocation-standings.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The fund has got further with its allocation. */
export class RequestAllocationRecordedV1Payload extends RequestEventPayload {
  @IsId()
  readonly allocationId!: string;

  @IsInt()
  @Min(1)
  readonly allocationSeq!: number;

  @IsIn(ALLOCATION_STANDINGS)
  readonly standing!: AllocationStanding;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}

export const RequestAllocationRecordedV1 = requestEvent(
  'allocation-recorded',
  RequestAllocationRecordedV1Payload,
);
