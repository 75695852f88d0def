import { IsInt, Min } from 'class-validator';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';

/** One payment of an allocation; tranches are counted from 1 and sum to the allocation. */
export class PlannedTranche {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @Nested(() => Money)
  readonly amount!: Money;
}
