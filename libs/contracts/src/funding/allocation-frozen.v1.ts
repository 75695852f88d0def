import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Nothing may be instructed while the work is suspended. */
export class AllocationFrozenV1Payload extends AllocationEventPayload {
  @IsText()
  readonly comment!: string;
}

export const AllocationFrozenV1 = allocationEvent('frozen', AllocationFrozenV1Payload);
