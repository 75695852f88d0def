import { Matches } from 'class-validator';
import { IsDay } from '../values/day.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';

/** The amount as it was in another currency, and how it was converted; frozen once recorded. */
export class Exchange {
  @Nested(() => Money)
  readonly original!: Money;

  /** Units of the fund’s currency for one unit of the original one, as a decimal, e.g. `1.0842`. */
  @Matches(/^\d{1,9}(\.\d{1,12})?$/, { message: '$property must be a decimal such as "1.0842"' })
  readonly rate!: string;

  @IsText(200)
  readonly source!: string;

  @IsDay()
  readonly asOf!: string;
}
