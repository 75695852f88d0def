import { IsOptional } from 'class-validator';
import { IsDay } from '@hub/contracts/values/day.js';

export class BalancesQuery {
  /** Balances as this day left them; by default as they are now. */
  @IsOptional()
  @IsDay()
  readonly on?: string;
}
