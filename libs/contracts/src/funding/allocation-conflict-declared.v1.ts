import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A committee member steps aside. */
export class AllocationConflictDeclaredV1Payload extends AllocationEventPayload {
  @IsText(200)
  readonly member!: string;

  @IsText()
  readonly comment!: string;
}

export const AllocationConflictDeclaredV1 = allocationEvent(
  'conflict-declared',
  AllocationConflictDeclaredV1Payload,
);
