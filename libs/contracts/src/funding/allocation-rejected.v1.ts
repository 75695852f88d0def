import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The committee says no. */
export class AllocationRejectedV1Payload extends AllocationEventPayload {
  @IsText(300)
  readonly reasonCode!: string;

  @IsText()
  readonly comment!: string;
}

export const AllocationRejectedV1 = allocationEvent('rejected', AllocationRejectedV1Payload);
