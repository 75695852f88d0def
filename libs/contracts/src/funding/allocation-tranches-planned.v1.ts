import { NestedList } from '../values/nested.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';
import { PlannedTranche } from './planned-tranche.js';

/** How the money is to be paid. */
export class AllocationTranchesPlannedV1Payload extends AllocationEventPayload {
  @NestedList(() => PlannedTranche)
  readonly tranches!: readonly PlannedTranche[];
}

export const AllocationTranchesPlannedV1 = allocationEvent(
  'tranches-planned',
  AllocationTranchesPlannedV1Payload,
);
