import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The work has got further; tranches may depend on it. */
export class AllocationProgressNotedV1Payload extends AllocationEventPayload {
  @IsIn(['delivery-started', 'milestone-reached', 'work-completed', 'completed'])
  readonly progress!: 'delivery-started' | 'milestone-reached' | 'work-completed' | 'completed';

  @IsOptional()
  @IsId()
  readonly milestoneId?: string;
}

export const AllocationProgressNotedV1 = allocationEvent('progress-noted', AllocationProgressNotedV1Payload);
