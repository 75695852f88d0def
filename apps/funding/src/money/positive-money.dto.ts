import { Money } from '@hub/contracts/values/money.js';
import { Min } from 'class-validator';

/** An amount above zero. */
export class PositiveMoney extends Money {
  @Min(1)
  declare readonly amountMinor: number;
}
