import { IsInt, Min } from 'class-validator';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** The money of an instructed payment is held. */
export class AllocationTrancheSecuredV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsInt()
  @Min(1)
  readonly attempt!: number;

  @IsText(300)
  readonly reference!: string;
}

export const AllocationTrancheSecuredV1 = allocationEvent(
  'tranche-secured',
  AllocationTrancheSecuredV1Payload,
);
