import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Money may have come for what waits; the ledger is asked to reserve it. */
export class AllocationFundingSoughtV1Payload extends AllocationEventPayload {}

export const AllocationFundingSoughtV1 = allocationEvent('funding-sought', AllocationFundingSoughtV1Payload);
