import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The request ends early, or no more is to be paid; the ledger is asked to return what was not paid. */
export class AllocationWindUpBegunV1Payload extends AllocationEventPayload {
  @IsText()
  readonly comment!: string;
}

export const AllocationWindUpBegunV1 = allocationEvent('wind-up-begun', AllocationWindUpBegunV1Payload);
