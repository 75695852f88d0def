import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';

/** How much of an allocation was drawn from money with one earmark. */
export class FundingSource {
  /** The earmark’s name in the ledger: `any`, or e.g. `country:MKD`. */
  @IsText(1000)
  readonly pool!: string;

  @Nested(() => Money)
  readonly amount!: Money;
}
