import { IsInstant } from '../values/instant.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** Nothing is outstanding, reserved or committed any more. */
export class AllocationClosedV1Payload extends AllocationEventPayload {
  @IsInstant()
  readonly closedAt!: string;
}

export const AllocationClosedV1 = allocationEvent('closed', AllocationClosedV1Payload);
