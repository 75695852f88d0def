import { IsInt, Min } from 'class-validator';
import { IsText } from '../values/text.js';
import { fundEvent, FundEventPayload } from './fund-event.js';

/** The fund has too little money without an earmark for a cost; nothing was booked. */
export class FundCostRefusedV1Payload extends FundEventPayload {
  @IsInt()
  @Min(1)
  readonly cost!: number;

  /** The ledger transfer that was asked for. */
  @IsText(300)
  readonly reference!: string;
}

export const FundCostRefusedV1 = fundEvent('cost-refused', FundCostRefusedV1Payload);
