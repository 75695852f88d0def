import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';

export class ClosePeriodDto {
  @IsId()
  readonly fundId!: string;

  /** The last day of the period; it must be over. */
  @IsDay()
  readonly throughOn!: string;
}

export class ListClosingsQuery {
  @IsId()
  readonly fundId!: string;
}
