import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The request is completed or ended, and every paid tranche is accounted for. */
export class AllocationReportedV1Payload extends AllocationEventPayload {}

export const AllocationReportedV1 = allocationEvent('reported', AllocationReportedV1Payload);
