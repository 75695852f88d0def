import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';
import { MarkerScore } from './marker-score.js';

/** A committee member has scored the three markers. */
export class AllocationScoredV1Payload extends AllocationEventPayload {
  @IsText(200)
  readonly member!: string;

  @NestedList(() => MarkerScore)
  readonly scores!: readonly MarkerScore[];
}

export const AllocationScoredV1 = allocationEvent('scored', AllocationScoredV1Payload);
