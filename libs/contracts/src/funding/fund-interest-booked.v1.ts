import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { fundEvent, FundEventPayload } from './fund-event.js';

/** Interest stands in the ledger and can be allocated. */
export class FundInterestBookedV1Payload extends FundEventPayload {
  @IsInt()
  @Min(1)
  readonly interest!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  /** The ledger transfer. */
  @IsText(300)
  readonly reference!: string;
}

export const FundInterestBookedV1 = fundEvent('interest-booked', FundInterestBookedV1Payload);
