import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The committee wants the plan changed. */
export class AllocationReturnedV1Payload extends AllocationEventPayload {
  @IsText()
  readonly comment!: string;
}

export const AllocationReturnedV1 = allocationEvent('returned', AllocationReturnedV1Payload);
