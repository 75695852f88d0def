import { Nested } from '@hub/contracts/values/nested.js';
import { BalanceView } from '../../money/balance.view.js';
import type { Statement } from '../domain/statement.js';

/** Where a fund's money came from. */
export class SourcesView {
  /** Deposits, at the rate of their commitment. */
  @Nested(() => BalanceView)
  readonly contributions!: BalanceView;

  @Nested(() => BalanceView)
  readonly interest!: BalanceView;

  /** Interest that implementers earned and passed on. */
  @Nested(() => BalanceView)
  readonly organisationInterest!: BalanceView;

  /** Gains on exchange; a loss is negative. */
  @Nested(() => BalanceView)
  readonly exchangeDifference!: BalanceView;

  @Nested(() => BalanceView)
  readonly total!: BalanceView;
}

/** What became of it. */
export class UsesView {
  /** Paid to implementers, refunds not deducted. */
  @Nested(() => BalanceView)
  readonly transfers!: BalanceView;

  /** Sent back by implementers; deducted from the total. */
  @Nested(() => BalanceView)
  readonly refunds!: BalanceView;

  @Nested(() => BalanceView)
  readonly agentFees!: BalanceView;

  @Nested(() => BalanceView)
  readonly directCosts!: BalanceView;

  @Nested(() => BalanceView)
  readonly bankCharges!: BalanceView;

  @Nested(() => BalanceView)
  readonly total!: BalanceView;
}

/** What a fund owes and is owed. */
export class PositionView implements Record<keyof Statement['position'], BalanceView> {
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
