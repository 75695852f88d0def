import { IsInt, Min } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A second finance officer has seen the payment on the bank’s statement. */
export class AllocationTrancheConfirmedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsInt()
  @Min(1)
  readonly attempt!: number;

  @IsInstant()
  readonly paidAt!: string;

  @IsText(300)
  readonly bankReference!: string;

  @IsText(200)
  readonly officer!: string;
}

export const AllocationTrancheConfirmedV1 = allocationEvent(
  'tranche-confirmed',
  AllocationTrancheConfirmedV1Payload,
);
