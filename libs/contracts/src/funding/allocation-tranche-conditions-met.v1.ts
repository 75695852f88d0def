import { IsInt, Min } from 'class-validator';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A tranche may be paid. */
export class AllocationTrancheConditionsMetV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;
}

export const AllocationTrancheConditionsMetV1 = allocationEvent(
  'tranche-conditions-met',
  AllocationTrancheConditionsMetV1Payload,
);
