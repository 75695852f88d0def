import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Nothing was paid, and all money is back. */
export class AllocationCancelledV1Payload extends AllocationEventPayload {
  @IsText()
  readonly comment!: string;
}

export const AllocationCancelledV1 = allocationEvent('cancelled', AllocationCancelledV1Payload);
