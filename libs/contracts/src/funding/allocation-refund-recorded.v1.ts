import { IsInt, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** An implementer has sent money back. */
export class AllocationRefundRecordedV1Payload extends AllocationEventPayload {
  /** 1 for the first refund, no gaps. */
  @IsInt()
  @Min(1)
  readonly refund!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(300)
  readonly bankReference!: string;

  @IsText(200)
  readonly officer!: string;
}

export const AllocationRefundRecordedV1 = allocationEvent(
  'refund-recorded',
  AllocationRefundRecordedV1Payload,
);
