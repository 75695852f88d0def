import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { fundEvent, FundEventPayload } from './fund-event.js';

/** A cost of the fund stands in the ledger. */
export class FundCostBookedV1Payload extends FundEventPayload {
  @IsInt()
  @Min(1)
  readonly cost!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  /** The ledger transfer. */
  @IsText(300)
  readonly reference!: string;
}

export const FundCostBookedV1 = fundEvent('cost-booked', FundCostBookedV1Payload);
