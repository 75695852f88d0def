import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsOptional, IsString, Matches } from 'class-validator';
import { BalanceView } from '../../money/balance.view.js';
import type { DonorShare } from '../domain/sources-by.js';
import type { Statement } from '../domain/statement.js';
import type { UseShare } from '../domain/uses-by.js';
import { SourcesAndUsesView } from './sources-and-uses.view.js';

/** What a fund owes and is owed. */
class PositionView implements Record<keyof Statement['position'], BalanceView> {
  @Nested(() => BalanceView)
  readonly pledged!: BalanceView;

  /** Signed for and not yet deposited. */
  @Nested(() => BalanceView)
  readonly receivable!: BalanceView;

  @Nested(() => BalanceView)
  readonly unallocated!: BalanceView;

  @Nested(() => BalanceView)
  readonly reserved!: BalanceView;

  @Nested(() => BalanceView)
  readonly committed!: BalanceView;

  /** Paid out and neither accounted for nor sent back. */
  @Nested(() => BalanceView)
  readonly outstanding!: BalanceView;

  /** Accounted for by implementers. */
  @Nested(() => BalanceView)
  readonly expenditure!: BalanceView;

  @Nested(() => BalanceView)
  readonly inKind!: BalanceView;

  /** Arrived, and nobody knows yet whose it is; no source before that. */
  @Nested(() => BalanceView)
  readonly unidentified!: BalanceView;
}

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

  /** Sent back to the donor. */
  @Nested(() => Money)
  readonly refunded!: Money;

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
export class StatementView extends SourcesAndUsesView implements Statement {
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
}
