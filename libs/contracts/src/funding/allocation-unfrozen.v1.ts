import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Tranches may be instructed again. */
export class AllocationUnfrozenV1Payload extends AllocationEventPayload {}

export const AllocationUnfrozenV1 = allocationEvent('unfrozen', AllocationUnfrozenV1Payload);
