import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Two members have scored; the committee can decide. */
export class AllocationReviewedV1Payload extends AllocationEventPayload {}

export const AllocationReviewedV1 = allocationEvent('reviewed', AllocationReviewedV1Payload);
