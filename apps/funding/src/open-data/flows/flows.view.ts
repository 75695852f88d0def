import { IsId } from '@hub/contracts/values/identifiers.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { BalanceView } from '../../money/balance.view.js';
import { FLOW_END_KINDS, FLOW_LEGS, type Flow, type FlowEnd, type Withheld } from '../domain/flow.js';

class FlowEndView implements FlowEnd {
  /** `several-…` stands for at least three that are not told apart. */
  @IsIn(FLOW_END_KINDS)
  readonly kind!: FlowEnd['kind'];

  /** A provider's, fund's or request's id, an ISO 3166-1 alpha-3 code, or a thematic area, 1 to 5. */
  @IsString()
  readonly key!: string;

  @IsString()
  readonly name!: string;
}

class FlowView implements Flow {
  @IsId()
  readonly fundId!: string;

  @IsIn(FLOW_LEGS)
  readonly leg!: Flow['leg'];

  @Nested(() => FlowEndView)
  readonly from!: FlowEndView;

  @Nested(() => FlowEndView)
  readonly to!: FlowEndView;

  /** Pledged and not signed; of what goes out, nothing. */
  @Nested(() => Money)
  readonly pledged!: Money;

  /** Signed by donors; owed to implementers, less what was given up. */
  @Nested(() => Money)
  readonly committed!: Money;

  /** Arrived; paid out, less what came back. */
  @Nested(() => BalanceView)
  readonly paid!: BalanceView;

  /** How many sources a `several` end stands for. */
  @IsOptional()
  @IsInt()
  readonly sources?: number;
}

class WithheldView implements Withheld {
  @IsId()
  readonly fundId!: string;

  @IsIn(['into-funds', 'out-of-funds'])
  readonly direction!: Withheld['direction'];
}

/** Money on its way into funds and out of them. */
export class FlowList {
  @NestedList(() => FlowView, 1_000_000)
  readonly items!: readonly FlowView[];

  /** What must not be shown at all: fewer than three sources, and some restricted. */
  @NestedList(() => WithheldView, 10_000)
  readonly withheld!: readonly WithheldView[];
}
