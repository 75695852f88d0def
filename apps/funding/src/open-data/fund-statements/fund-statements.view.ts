import { IsId } from '@hub/contracts/values/identifiers.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsOptional, IsString, Matches } from 'class-validator';
import { BalanceView } from '../../money/balance.view.js';
import { SourcesView, UsesView } from '../../statement/read-statement/sources-and-uses.view.js';
import type { PublicStatement } from '../domain/public-statement.js';

class FiguresView {
  @Nested(() => SourcesView)
  readonly sources!: SourcesView;

  @Nested(() => UsesView)
  readonly uses!: UsesView;

  /** Sources less uses. */
  @Nested(() => BalanceView)
  readonly balance!: BalanceView;
}

class FundStatementView implements PublicStatement {
  @IsId()
  readonly fundId!: string;

  @IsString()
  readonly name!: string;

  /** ISO 4217. */
  @Matches(/^[A-Z]{3}$/)
  readonly currency!: string;

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
