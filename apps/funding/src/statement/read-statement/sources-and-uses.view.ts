import { Nested } from '@hub/contracts/values/nested.js';
import { IsBoolean } from 'class-validator';
import { BalanceView } from '../../money/balance.view.js';
import type { SourcesAndUses } from '../domain/sources-and-uses.js';

/** Where a fund's money came from. */
class SourcesView {
  /** Deposits, at the rate of their commitment. */
  @Nested(() => BalanceView)
  readonly contributions!: BalanceView;

  /** Sent back to donors; deducted from the total. */
  @Nested(() => BalanceView)
  readonly donorRefunds!: BalanceView;

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
class UsesView {
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

/** Sources, uses and what is left. */
export class FiguresView {
  @Nested(() => SourcesView)
  readonly sources!: SourcesView;

  @Nested(() => UsesView)
  readonly uses!: UsesView;

  /** Sources less uses. */
  @Nested(() => BalanceView)
  readonly balance!: BalanceView;
}

/** The same as finance officers read it. */
export class SourcesAndUsesView extends FiguresView implements SourcesAndUses {
  /** Must be true: the ledger's cash is what this says, and what is unidentified. */
  @IsBoolean()
  readonly agreesWithCash!: boolean;
}
