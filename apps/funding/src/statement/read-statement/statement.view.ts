import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsBoolean, IsOptional, IsString, Matches } from 'class-validator';
import { BalanceView } from '../../money/balance.view.js';
import type { DonorShare } from '../domain/sources-by.js';
import type { Statement } from '../domain/statement.js';
import type { UseShare } from '../domain/uses-by.js';
import { PositionView, SourcesView, UsesView } from './sources-and-uses.view.js';

class DonorShareView implements DonorShare {
  @IsId()
  readonly donor!: string;

  /** Pledged and not yet signed. */
  @Nested(() => Money)
  readonly pledged!: Money;

  @Nested(() => Money)
  readonly committed!: Money;

  /** At the rate of the commitment. */
  @Nested(() => Money)
  readonly deposited!: Money;

  @Nested(() => Money)
  readonly receivable!: Money;

  @Nested(() => Money)
  readonly inKind!: Money;
}

class UseShareView implements UseShare {
  /** A request's id, an ISO 3166-1 alpha-3 code, or a thematic area, 1 to 5. */
  @IsString()
  readonly key!: string;

  /** A request's title. */
  @IsOptional()
  @IsString()
  readonly title?: string;

  /** Reserved, committed or paid. */
  @Nested(() => Money)
  readonly allocated!: Money;

  @Nested(() => Money)
  readonly transfers!: Money;

  @Nested(() => Money)
  readonly refunds!: Money;

  @Nested(() => Money)
  readonly expenditure!: Money;

  @Nested(() => Money)
  readonly outstanding!: Money;
}

const MANY = 1_000_000;

/** Where a fund's money came from and went to, as of the end of a day or now. */
export class StatementView implements Statement {
  @IsId()
  readonly fundId!: string;

  @IsString()
  readonly name!: string;

  /** ISO 4217. */
  @Matches(/^[A-Z]{3}$/)
  readonly currency!: string;

  /** The last day that counts; when absent, everything booked so far counts. */
  @IsOptional()
  @IsDay()
  readonly asOfOn?: string;

  @Nested(() => SourcesView)
  readonly sources!: SourcesView;

  @Nested(() => UsesView)
  readonly uses!: UsesView;

  /** Sources less uses. */
  @Nested(() => BalanceView)
  readonly balance!: BalanceView;

  @Nested(() => PositionView)
  readonly position!: PositionView;

  @NestedList(() => DonorShareView, MANY)
  readonly byDonor!: readonly DonorShareView[];

  @NestedList(() => UseShareView, MANY)
  readonly byRequest!: readonly UseShareView[];

  @NestedList(() => UseShareView, MANY)
  readonly byCountry!: readonly UseShareView[];

  @NestedList(() => UseShareView, MANY)
  readonly byTheme!: readonly UseShareView[];

  /** Must be true: the ledger's cash is what the statement says, and what is unidentified. */
  @IsBoolean()
  readonly agreesWithCash!: boolean;
}
