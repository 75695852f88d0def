import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsOptional } from 'class-validator';
import { FiguresView } from '../../statement/read-statement/sources-and-uses.view.js';
import type { PublicStatement } from '../domain/public-statement.js';
import { NamedFundView } from '../../fund/read-funds/named-fund.view.js';

class FundStatementView extends NamedFundView implements PublicStatement {
  /** Absent where it would tell what one donor gave or one request was given. */
  @IsOptional()
  @Nested(() => FiguresView)
  readonly figures?: FiguresView;
}

/** Where the money of every fund came from and went to, in sum. */
export class FundStatementList {
  @NestedList(() => FundStatementView, 10_000)
  readonly items!: readonly FundStatementView[];
}
