import { IsId } from '@hub/contracts/values/identifiers.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { BalanceView } from '../../money/balance.view.js';
import { SourcesAndUsesView } from '../../statement/read-statement/sources-and-uses.view.js';

class PoolView {
  /** The earmark's name in the ledger: `any`, or e.g. `country:MKD`. */
  @IsString()
  readonly pool!: string;

  @Nested(() => BalanceView)
  readonly amount!: BalanceView;
}

/** A fund's balances by account, its unallocated money by earmark, and its sources and uses. */
@ApiExtraModels(BalanceView)
export class BalancesView {
  @IsId()
  readonly fundId!: string;

  /** ISO 4217. */
  @Matches(/^[A-Z]{3}$/)
  readonly currency!: string;

  /** By the account's name in the chart of accounts. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(BalanceView) } })
  readonly accounts!: Readonly<Record<string, BalanceView>>;

  /** Cash that is set aside for payments on their way. */
  @Nested(() => Money)
  readonly held!: Money;

  @NestedList(() => PoolView, 100_000)
  readonly unallocatedByEarmark!: readonly PoolView[];

  @Nested(() => SourcesAndUsesView)
  readonly statement!: SourcesAndUsesView;
}
