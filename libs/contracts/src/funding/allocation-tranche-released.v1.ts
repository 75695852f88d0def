import { IsInt, Min } from 'class-validator';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A second finance officer lets a large payment go to the bank. */
export class AllocationTrancheReleasedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsInt()
  @Min(1)
  readonly attempt!: number;

  @IsText(200)
  readonly officer!: string;
}

export const AllocationTrancheReleasedV1 = allocationEvent(
  'tranche-released',
  AllocationTrancheReleasedV1Payload,
);
